import 'reflect-metadata';
import { CannotInvite, InviteSecretariat } from '@concert/governance';
import { Config, ConfigError } from '@concert/kernel';
import { createApplication } from '../application.js';
import { fillDatabase } from './fill-database.js';
import { prepareDatabase } from './prepare-database.js';

const USAGE = 'npm run admin -- invite-secretariat EMAIL';

/** What only whoever runs the server may do. */
try {
  const [command, email] = process.argv.slice(2);
  if (command !== 'invite-secretariat' || !email) throw new CannotInvite(`Say what to do: ${USAGE}`);
  const config = new Config({ ...process.env, JOBS: '0', LOG_LEVEL: process.env.LOG_LEVEL ?? 'error' });
  await prepareDatabase(config, fillDatabase);
  process.stdout.write(await inviteSecretariat(config, email));
} catch (error) {
  if (!(error instanceof CannotInvite) && !(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function inviteSecretariat(config: Config, email: string): Promise<string> {
  const app = await createApplication(config);
  try {
    await app.init();
    const invitation = await app.get(InviteSecretariat).invite(email);
    if (!invitation)
      return `${email} has an account already and now serves the Committee as its secretariat.\n`;
    return `This link opens a secretariat account for ${email}. It works once, for ${invitation.hours} hours:\n\n${invitation.link}\n`;
  } finally {
    await app.close();
  }
}

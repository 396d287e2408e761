import 'reflect-metadata';
import { SmtpListener } from '@concert/desk';
import { Config, ConfigError } from '@concert/kernel';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication } from './application.js';
import { fillDatabase } from './commands/fill-database.js';
import { prepareDatabase } from './commands/prepare-database.js';
import { tidyUpAtRest } from './http/rest.js';
import { nameSourceLines } from './stack-traces.js';

nameSourceLines();

let app: NestFastifyApplication | undefined;
try {
  const config = new Config(process.env);
  await prepareDatabase(config, fillDatabase);
  app = await createApplication(config);
  tidyUpAtRest(app.getHttpAdapter().getInstance());
  await listening('PORT', app.listen(config.port, config.host));
  await listening('INBOUND_PORT', app.get(SmtpListener).start());
  // The parent process that started us waits for this word.
  process.send?.({ ready: config.publicUrl });
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
  await app?.close();
}

/** That a port is taken or not ours is a matter of settings as well. */
async function listening(setting: string, begun: Promise<unknown>): Promise<void> {
  await begun.catch((error: unknown) => {
    if (!(error instanceof Error && 'syscall' in error && error.syscall === 'listen')) throw error;
    throw new ConfigError(`${setting} names a place where this process cannot listen: ${error.message}.`);
  });
}

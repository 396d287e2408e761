import 'reflect-metadata';
import { SmtpListener } from '@concert/desk';
import { Config, ConfigError } from '@concert/kernel';
import { createApplication } from './application.js';
import { fillDatabase } from './commands/fill-database.js';
import { prepareDatabase } from './commands/prepare-database.js';
import { tidyUpAtRest } from './http/rest.js';
import { nameSourceLines } from './stack-traces.js';

nameSourceLines();

try {
  const config = new Config(process.env);
  await prepareDatabase(config, fillDatabase);
  const app = await createApplication(config);
  tidyUpAtRest(app.getHttpAdapter().getInstance());
  await app.listen(config.port, config.host);
  await app.get(SmtpListener).start();
  // The parent process that started us waits for this word.
  process.send?.({ ready: config.publicUrl });
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

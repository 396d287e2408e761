import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { Config } from '@concert/kernel';
import { createApplication } from '../application.js';
import { printedSchema } from '../graphql/printed-schema.js';
import { prepareDatabase } from './prepare-database.js';

/** Prints the GraphQL schema of the code into the repository, where it is reviewed as the API contract. */
const config = new Config({ ...process.env, JOBS: '0', LOG_LEVEL: 'error' });
await prepareDatabase(config);
const app = await createApplication(config);
await app.init();
await writeFile('apps/api/src/schema.graphql', printedSchema(app));
await app.close();
process.stdout.write('apps/api/src/schema.graphql\n');

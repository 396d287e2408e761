import { type TestServerOptions, TestServer } from '@concert/testing';
import { createApplication } from '../../apps/api/src/application.js';
import { prepareDatabase } from '../../apps/api/src/commands/prepare-database.js';

/** Starts exactly the running product, on a fresh database unless told otherwise. Stop it in `afterAll`. */
export const startTestServer = (options?: TestServerOptions): Promise<TestServer> =>
  TestServer.start({ createApplication, prepareDatabase }, options);

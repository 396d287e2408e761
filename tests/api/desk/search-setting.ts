import { afterAll, beforeAll } from '@jest/globals';
import type { TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';

/** Of the tests of whichever file imports it: started before them, stopped after them. */
export let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.stop());

export const NONE = { hits: [], total: 0, counted: 0 };

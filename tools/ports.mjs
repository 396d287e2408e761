import { createServer } from 'node:net';

/** A port of 127.0.0.1 that nobody listens on at this moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** The code of the error that listening on `host` and `port` meets now, or null. */
export function obstacle(host, port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    try {
      probe.listen(Number(port), host, () => probe.close(() => resolve(null)));
    } catch (error) {
      resolve(error.code);
    }
  });
}

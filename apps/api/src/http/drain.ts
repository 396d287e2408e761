import type { FastifyInstance } from 'fastify';

/**
 * A download under way when the process is told to go may finish, and its connection is closed with it. Left open, as
 * Node does, a browser's idle connection would hold the process back for another minute.
 */
export function closeConnectionsOnceAnswered(fastify: FastifyInstance): void {
  let closing = false;
  fastify.addHook('preClose', async () => {
    closing = true;
  });
  fastify.addHook('onResponse', async () => {
    if (closing) setImmediate(() => fastify.server.closeIdleConnections());
  });
}

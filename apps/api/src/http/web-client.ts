import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const WEB = fileURLToPath(new URL('../../../web/dist', import.meta.url));
const SERVER_PATHS =
  /^\/(graphql|auth|files|calendar\/[^/]+|exports|imports|meetings\/[^/]+\.ics|health|metrics|demonstration|realtime|portraits)(\/|$)/;

/** Serves the built client: hashed assets for a year, and its one page for every address that is a place in it. */
export async function serveWeb(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(WEB)) return;
  await app.register(fastifyStatic, {
    root: WEB,
    wildcard: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.setHeader(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request, reply) => {
      const wantsPage =
        (request.headers.accept ?? '').includes('text/html') && !SERVER_PATHS.test(request.url);
      if (wantsPage) return reply.sendFile('index.html');
      return reply
        .status(404)
        .send({ code: 'NOT_FOUND', message: 'There is no such thing, or you may not see it.', details: {} });
    });
}

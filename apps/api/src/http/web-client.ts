import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SERVER_PATHS } from '@concert/contracts';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const WEB = fileURLToPath(new URL('../../../web/dist', import.meta.url));
const PACKED = /\.(br|gz)$/;

/** Serves the built client: hashed assets for a year, and its one page for every address that is a place in it. */
export async function serveWeb(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(WEB)) return;
  await app.register(fastifyStatic, {
    root: WEB,
    // One route for all assets, below: left to itself the plugin makes several for each file, which weighs megabytes.
    serve: false,
    preCompressed: true,
    // Its own header would be put in place of the one below.
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.setHeader(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  const server = app.getHttpAdapter().getInstance();
  server.get<{ Params: { '*': string } }>('/assets/*', (request, reply) =>
    reply.sendFile(`assets/${request.params['*']}`),
  );
  for (const name of filesBeside(WEB)) server.get(`/${name}`, (_request, reply) => reply.sendFile(name));
  server.get('/*', (request, reply) => {
    const wantsPage = (request.headers.accept ?? '').includes('text/html') && !SERVER_PATHS.test(request.url);
    if (wantsPage) return reply.sendFile('index.html');
    return reply
      .status(404)
      .send({ code: 'NOT_FOUND', message: 'There is no such thing, or you may not see it.', details: {} });
  });
}

const filesBeside = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !PACKED.test(entry.name))
    .map((entry) => entry.name);

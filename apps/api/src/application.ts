import { SESSION_COOKIE, SessionService } from '@concert/identity';
import type { Config } from '@concert/kernel';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { LIMITS } from '@concert/contracts';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { closeConnectionsOnceAnswered } from './http/drain.js';
import { refuseForeignWrites } from './http/same-origin.js';
import { serveWeb } from './http/web-client.js';
import { httpLogger, NestLogger, OneLineForEachRequest } from './logging.js';
import { SocketServer } from './realtime/socket-server.js';

const JSON_LIMIT = 1024 * 1024;

/** Builds the whole server, ready to listen: the running product and the tests start exactly this. */
export async function createApplication(config: Config): Promise<NestFastifyApplication> {
  const logger = httpLogger(config);
  const adapter = new FastifyAdapter({
    loggerInstance: logger,
    bodyLimit: JSON_LIMIT,
    trustProxy: (_address, hop) => hop < config.trustedProxies,
    requestIdHeader: false,
    genReqId: () => crypto.randomUUID(),
    forceCloseConnections: 'idle',
    logController: new OneLineForEachRequest(),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  await app.register(cookie);
  await app.register(multipart, { limits: { files: 1, fields: 10, fileSize: LIMITS.fileBytes } });
  await app.register(helmet, contentSecurity(config));
  const fastify = adapter.getInstance();
  closeConnectionsOnceAnswered(fastify);
  const sessions = app.get(SessionService);
  fastify.decorateRequest('viewer', null);
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    refuseForeignWrites(request, config);
    // The files of the client are the same for everyone: no need to ask who wants them.
    if (request.url.startsWith('/assets/')) return;
    request.viewer = await sessions.authenticate(request.cookies[SESSION_COOKIE], request.ip);
  });
  await serveWeb(app);
  // Whoever asked us to stop takes the end by a signal for a crash.
  app.enableShutdownHooks([], { useProcessExit: true });
  const sockets = app.get(SocketServer);
  await sockets.start(app.getHttpServer());
  fastify.addHook('preClose', async () => sockets.drain());
  return app;
}

function contentSecurity(config: Config) {
  return {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Component libraries position things with style attributes; scripts stay strict.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        upgradeInsecureRequests: config.secureCookies ? [] : null,
      },
    },
    strictTransportSecurity: config.secureCookies,
    referrerPolicy: { policy: 'same-origin' as const },
  };
}

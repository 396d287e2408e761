import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Loaders } from '../loaders/loaders.js';
import type { Viewer } from './viewer.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set from the session cookie before any handler runs; null when nobody is signed in. */
    viewer: Viewer | null;
  }
}

/** What every GraphQL resolver finds as its context. */
export interface RequestContext {
  viewer: Viewer | null;
  loaders: Loaders;
  req: FastifyRequest;
  reply: FastifyReply;
}

import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { unauthenticated } from '../errors/domain-error.js';
import type { RequestContext } from './request-context.js';
import type { Viewer } from './viewer.js';

export const ACCESS = Symbol('access');

/**
 * `public`: anyone, even not signed in. `signed-in`: any session but those of guests; finer rights are the use case's own
 * rule. `guests-too`: any session at all.
 */
export type AccessLevel = 'public' | 'signed-in' | 'guests-too';

/** Every query, mutation and HTTP route declares who may call it; the guard refuses whatever does not. */
export const Access = (level: AccessLevel): MethodDecorator => SetMetadata(ACCESS, level);

/** The viewer of a request, whichever way it came in. */
export function viewerOf(context: ExecutionContext): Viewer | null {
  if (context.getType<'http' | 'graphql'>() === 'graphql')
    return GqlExecutionContext.create(context).getContext<RequestContext>().viewer;
  return context.switchToHttp().getRequest<FastifyRequest>().viewer;
}

/** The signed-in person, in operations declared `signed-in`. */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  const viewer = viewerOf(context);
  if (!viewer) throw unauthenticated();
  return viewer;
});

/** The signed-in person or null, in operations declared `public`. */
export const MaybeViewer = createParamDecorator((_: unknown, context: ExecutionContext): Viewer | null =>
  viewerOf(context),
);

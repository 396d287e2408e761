import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { forbidden, unauthenticated } from '../errors/domain-error.js';
import { ACCESS, type AccessLevel, viewerOf } from './access.js';

/** Denies by default: an operation without a declaration is refused. Stays synchronous: an async guard breaks loader batching. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const level = this.reflector.get<AccessLevel | undefined>(ACCESS, context.getHandler());
    if (level === undefined) throw forbidden('undeclared');
    if (level === 'public') return true;
    const viewer = viewerOf(context);
    if (!viewer) throw unauthenticated();
    if (viewer.guest && level !== 'guests-too') throw forbidden('guest');
    return true;
  }
}

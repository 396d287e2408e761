import type {} from '@fastify/cookie';
import { LIMITS } from '@concert/contracts';
import { Access, Config } from '@concert/kernel';
import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionService } from '../session/session.service.js';
import { browserOf, clearSessionCookie, setAuthCookies } from './auth-cookies.js';
import { SignInService } from './sign-in.service.js';

export class SignInBody {
  @IsString() @IsNotEmpty() @MaxLength(LIMITS.email) email: string;
  @IsString() @IsNotEmpty() @MaxLength(LIMITS.passwordMax) password: string;
}

@Controller('auth')
export class SignInController {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionService,
    private readonly config: Config,
  ) {}

  /** 204 and a cookie, or 401; the answer never tells whether the address is known. */
  @Access('public')
  @Post('sign-in')
  @HttpCode(204)
  async signIn(
    @Body() body: SignInBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    setAuthCookies(
      reply,
      await this.signIns.signIn(body.email, body.password, browserOf(request)),
      this.config,
    );
  }

  @Access('public')
  @Post('sign-out')
  @HttpCode(204)
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    if (request.viewer) await this.sessions.endOwn(request.viewer, request.viewer.sessionId);
    clearSessionCookie(reply);
  }
}

import { randomUUID } from 'node:crypto';
import { AuditLog, Clock, Events, Jobs, notFound, Transactions, type Viewer } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ExpectedViewers } from './expected-viewers.js';
import type { SessionEntity } from './session.entity.js';
import { sessionsEnded } from './session.events.js';
import { SessionStore } from './session.store.js';
import { hashToken, newToken } from './tokens.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A browser that stays away longer has to sign in again. */
const IDLE_MS = 14 * DAY_MS;
/** As long as the cookie of a known browser lives. */
const DEVICE_MS = 365 * DAY_MS;
const TOUCH_EVERY_MS = 5 * 60 * 1000;

export interface Origin {
  ip: string | null;
  userAgent: string | null;
}

@Injectable()
export class SessionService implements OnModuleInit {
  constructor(
    private readonly sessions: SessionStore,
    private readonly expected: ExpectedViewers,
    private readonly tx: Transactions,
    private readonly events: Events,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('session-sweep', '41 * * * *', () => this.endExpired());
  }

  /** Ends what nobody has used for too long, open sockets included. */
  endExpired(): Promise<void> {
    return this.tx.run(async () => {
      const now = this.clock.now();
      for (const { personId, sessionIds } of await this.sessions.endExpired(now))
        this.events.add(sessionsEnded({ personId, sessionIds }));
      await this.sessions.forgetDevices(new Date(now.getTime() - DEVICE_MS));
    });
  }

  /** Starts a session and gives the token for its cookie. */
  async start(personId: string, origin: Origin): Promise<{ token: string; sessionId: string }> {
    const token = newToken();
    const now = this.clock.now();
    const id = randomUUID();
    await this.sessions.add({
      id,
      personId,
      tokenHash: hashToken(token),
      ip: origin.ip,
      userAgent: origin.userAgent?.slice(0, 300) ?? null,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + IDLE_MS),
    });
    return { token, sessionId: id };
  }

  /** Whom a cookie stands for; null when it stands for nobody any more. */
  async authenticate(token: string | undefined, ip: string | null): Promise<Viewer | null> {
    if (!token) return null;
    const now = this.clock.now();
    const hash = hashToken(token);
    const expected = this.expected.expect(hash, ip);
    const session = await this.sessions.findLive(hash, now);
    if (!session) {
      this.expected.forget(hash);
      return null;
    }
    if (now.getTime() - session.lastSeenAt.getTime() > TOUCH_EVERY_MS)
      await this.sessions.touch(session.id, now, new Date(now.getTime() + IDLE_MS));
    const viewer = { personId: session.personId, sessionId: session.id, guest: session.guest, ip };
    return this.expected.arrived(hash, viewer, expected);
  }

  ownSessions(viewer: Viewer): Promise<SessionEntity[]> {
    return this.sessions.ofPerson(viewer.personId, this.clock.now());
  }

  endOwn(viewer: Viewer, id: string): Promise<boolean> {
    return this.tx.run(async () => {
      if (!(await this.sessions.end(id, viewer.personId))) throw notFound('session');
      this.events.add(sessionsEnded({ personId: viewer.personId, sessionIds: [id] }));
      await this.audit.add(viewer, {
        act: 'session.ended',
        subjectType: 'session',
        subjectId: id,
        subjectLabel: '',
      });
      return true;
    });
  }

  endOthers(viewer: Viewer): Promise<number> {
    return this.tx.run(async () => {
      const ended = await this.endAll(viewer.personId, viewer.sessionId);
      await this.audit.add(viewer, {
        act: 'session.othersEnded',
        subjectType: 'person',
        subjectId: viewer.personId,
        subjectLabel: '',
        after: { ended },
      });
      return ended;
    });
  }

  /** Someone signs in where this viewer was: their session there is over. Call inside a transaction. */
  async replace(viewer: Viewer): Promise<void> {
    if (!(await this.sessions.end(viewer.sessionId, viewer.personId))) return;
    this.events.add(sessionsEnded({ personId: viewer.personId, sessionIds: [viewer.sessionId] }));
    await this.audit.add(viewer, {
      act: 'session.replaced',
      subjectType: 'session',
      subjectId: viewer.sessionId,
      subjectLabel: '',
    });
  }

  /** Ends the sessions of a person, but for one if given; call inside a transaction. */
  async endAll(personId: string, except: string | null): Promise<number> {
    const sessionIds = await this.sessions.endAll(personId, except);
    if (sessionIds.length > 0) this.events.add(sessionsEnded({ personId, sessionIds }));
    return sessionIds.length;
  }
}

import {
  LIMITS,
  LOCALES,
  type Locale,
  REPRESENTATION_ROLES,
  type RepresentationRole,
} from '@concert/contracts';
import { Accounts } from '@concert/identity';
import { Acts } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { isEmail } from 'class-validator';
import { AffiliationStore } from '../affiliation/affiliation.store.js';
import type { BodyEntity } from '../body/body.entity.js';
import { existsOn } from '../body/body-on-day.js';
import { BodyStore } from '../body/body.store.js';
import type { EntityEntity } from '../entity/entity.entity.js';
import { administers } from '../entity/entity.policy.js';
import { EntityStore } from '../entity/entity.store.js';
import { SeatStore } from '../seat/seat.store.js';
import type { Mandate } from '../standing/standing.js';
import { InvitationStore } from './invitation.store.js';

export interface AskedInvitation {
  email: string | null;
  name: string | null;
  entity: string | null;
  body: string | null;
  role: string | null;
  locale: string | null;
}

export interface CheckedInvitation {
  email: string;
  name: string;
  entity: EntityEntity | null;
  body: BodyEntity | null;
  role: RepresentationRole | null;
  locale: Locale;
  problems: string[];
  willDo: 'nothing' | 'invite' | 'inviteToBody' | 'welcomeBack';
}

interface Compact {
  entities: Map<string, EntityEntity>;
  bodies: Map<string, BodyEntity>;
  /** Bodies each entity sits in, now or soon. */
  seats: Map<string, string[]>;
  /** Addresses that have an account: whose, or null for a person who has left. */
  accounts: Map<string, { left: boolean; entityId: string | null }>;
  /** Address and entity of invitations that stand. */
  pending: Set<string>;
}

const pendingKey = (email: string, entityId: string): string => `${entityId} ${email}`;

/** Says of each invitation what would become of it and what is wrong with it; the preview and the sending ask alike. */
@Injectable()
export class InvitationCheck {
  constructor(
    private readonly entities: EntityStore,
    private readonly bodies: BodyStore,
    private readonly seats: SeatStore,
    private readonly affiliations: AffiliationStore,
    private readonly invitations: InvitationStore,
    private readonly accounts: Accounts,
    private readonly acts: Acts,
  ) {}

  async check(mandate: Mandate, asked: readonly AskedInvitation[]): Promise<CheckedInvitation[]> {
    const compact = await this.load(asked);
    const seen = new Set<string>();
    return asked.map((one) => {
      const checked = this.one(mandate, one, compact);
      if (checked.email !== '' && seen.has(checked.email)) checked.problems.push('duplicate');
      seen.add(checked.email);
      if (checked.problems.length > 0) checked.willDo = 'nothing';
      return checked;
    });
  }

  private one(mandate: Mandate, asked: AskedInvitation, compact: Compact): CheckedInvitation {
    const email = addressOf(asked);
    const entity = asked.entity === null ? null : (compact.entities.get(asked.entity.toLowerCase()) ?? null);
    const body = asked.body === null ? null : (compact.bodies.get(asked.body.toLowerCase()) ?? null);
    const role = REPRESENTATION_ROLES.find((known) => known === asked.role) ?? null;
    const locale = LOCALES.find((known) => known === asked.locale) ?? null;
    const name = asked.name?.trim() || nameFrom(email);
    const account = compact.accounts.get(email);
    const problems = [
      ...(email === ''
        ? ['emailMissing']
        : isEmail(email) && email.length <= LIMITS.email
          ? []
          : ['emailInvalid']),
      ...(name.length > LIMITS.name ? ['nameTooLong'] : []),
      ...this.problemsOfEntity(mandate, asked, entity),
      ...this.problemsOfBody(asked, entity, body, compact),
      ...(asked.role !== null && role === null ? ['roleUnknown'] : []),
      ...(asked.locale !== null && locale === null ? ['localeUnknown'] : []),
      ...(account && !account.left
        ? [entity !== null && account.entityId === entity.id ? 'accountHere' : 'accountElsewhere']
        : []),
      ...(entity !== null && compact.pending.has(pendingKey(email, entity.id)) ? ['alreadyInvited'] : []),
    ];
    return {
      email,
      name,
      entity,
      body,
      role: body === null ? null : (role ?? 'REPRESENTATIVE'),
      locale: locale ?? 'en',
      problems,
      willDo: account?.left ? 'welcomeBack' : body ? 'inviteToBody' : 'invite',
    };
  }

  private problemsOfEntity(mandate: Mandate, asked: AskedInvitation, entity: EntityEntity | null): string[] {
    if (asked.entity === null) return ['entityMissing'];
    if (entity === null) return ['entityUnknown'];
    if (!administers(mandate, entity.id)) return ['notYourEntity'];
    return entity.validUntil !== null && entity.validUntil <= this.acts.today() ? ['entityLeft'] : [];
  }

  private problemsOfBody(
    asked: AskedInvitation,
    entity: EntityEntity | null,
    body: BodyEntity | null,
    compact: Compact,
  ): string[] {
    if (asked.body === null) return [];
    if (body === null) return ['bodyUnknown'];
    if (!existsOn(body, this.acts.today())) return ['bodyDissolved'];
    const sits =
      entity === null || body.kind === 'COMMITTEE' || compact.seats.get(entity.id)?.includes(body.id);
    return sits ? [] : ['noSeat'];
  }

  private async load(asked: readonly AskedInvitation[]): Promise<Compact> {
    const emails = [...new Set(asked.map(addressOf))];
    const today = this.acts.today();
    const [allEntities, allBodies] = [await this.entities.all(), await this.bodies.all()];
    const entities = new Map(allEntities.map((entity) => [entity.code.toLowerCase(), entity]));
    const ids = [
      ...new Set(asked.flatMap(({ entity }) => entities.get(entity?.toLowerCase() ?? '')?.id ?? [])),
    ];
    const seats = await this.seats.bodiesNotOver(ids, today);
    const persons = await this.accounts.byEmails(emails);
    const homes = await this.affiliations.entityOf(
      persons.map(({ id }) => id),
      today,
    );
    const pending = await this.invitations.pendingOf(emails, this.acts.now());
    return {
      entities,
      bodies: new Map(allBodies.map((body) => [body.code.toLowerCase(), body])),
      seats: new Map(ids.map((id, index) => [id, seats[index] ?? []])),
      accounts: new Map(
        persons.map((person, index) => [
          person.email,
          { left: person.suspendedAt !== null, entityId: homes[index] ?? null },
        ]),
      ),
      pending: new Set(pending.map((invitation) => pendingKey(invitation.email, invitation.entityId))),
    };
  }
}

const addressOf = (asked: AskedInvitation): string => asked.email?.trim().toLowerCase() ?? '';

/** A suggestion from the address: ann.smith@… is probably Ann Smith. They correct it when they accept. */
function nameFrom(email: string): string {
  const words = (email.split('@')[0] ?? '').split(/[._+-]+/).filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

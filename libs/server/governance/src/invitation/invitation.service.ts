import { LIMITS } from '@concert/contracts';
import {
  Acts,
  conflict,
  forbidden,
  invalid,
  notFound,
  type Page,
  type PageRequest,
  type Viewer,
} from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { BodyStore } from '../body/body.store.js';
import { EntityStore } from '../entity/entity.store.js';
import { EntityService } from '../entity/entity.service.js';
import type { Mandate } from '../standing/standing.js';
import { StandingService } from '../standing/standing.service.js';
import { type CheckedInvitation, InvitationCheck } from './invitation-check.js';
import { type InvitationEntity, type InvitationState, invitationState } from './invitation.entity.js';
import type { PreviewInvitationsInput } from './invitation.inputs.js';
import { InvitationStore } from './invitation.store.js';
import { type PastedList, readPastedPeople, UnreadableText } from './pasted-people.js';

interface PreviewedInvitation extends CheckedInvitation {
  row: number;
  /** As it was written, for a code or word that is not known. */
  written: { entity: string | null; body: string | null; role: string | null; locale: string | null };
}

export interface PreviewedList {
  rows: PreviewedInvitation[];
  ignoredColumns: string[];
}

/** A focal point invites people to work for their entity, the secretariat for any. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly invitations: InvitationStore,
    private readonly entities: EntityService,
    private readonly allEntities: EntityStore,
    private readonly allBodies: BodyStore,
    private readonly checks: InvitationCheck,
    private readonly standing: StandingService,
    private readonly acts: Acts,
  ) {}

  /** Only of the entities whose people the viewer administers. */
  async list(
    viewer: Viewer,
    page: PageRequest,
    filter: { state?: InvitationState | null; entity?: string | null },
  ): Promise<Page<InvitationEntity>> {
    const mandate = await this.requireInviter(viewer);
    const own = mandate.secretariat || mandate.entityId === null ? null : [mandate.entityId];
    const asked = filter.entity ? [(await this.entities.require(filter.entity)).id] : null;
    const entityIds = asked && own ? asked.filter((id) => own.includes(id)) : (asked ?? own);
    return this.invitations.list({ entityIds, state: filter.state ?? null }, this.acts.now(), page);
  }

  /** Row by row what would happen; nothing is sent. */
  async preview(viewer: Viewer, input: PreviewInvitationsInput): Promise<PreviewedList> {
    const mandate = await this.requireInviter(viewer);
    const { people, ignoredColumns } = await this.read(input.text);
    if (people.length === 0) throw invalid('text', 'nobody');
    if (people.length > LIMITS.invitationsAtOnce)
      throw invalid('text', 'tooMany', { max: LIMITS.invitationsAtOnce });
    const usual =
      input.entity ??
      (mandate.secretariat || mandate.entityId === null
        ? null
        : (await this.entities.getById(mandate.entityId)).code);
    const asked = people.map((person) => ({
      ...person,
      entity: person.entity ?? usual,
      body: person.body ?? input.body ?? null,
    }));
    const checked = await this.checks.check(mandate, asked);
    const rows = checked.map((one, index) => {
      const { row = index + 1, entity = null, body = null, role = null, locale = null } = asked[index] ?? {};
      return { ...one, row, written: { entity, body, role, locale } };
    });
    return { rows, ignoredColumns };
  }

  revoke(viewer: Viewer, id: string): Promise<InvitationEntity> {
    return this.acts.run(async () => {
      const invitation = await this.invitations.lock(id);
      if (!invitation || !(await this.entities.mayAdminister(viewer, invitation.entityId)))
        throw notFound('invitation');
      const state = invitationState(invitation, this.acts.now());
      if (state === 'ACCEPTED') throw conflict('invitationUsed');
      if (state === 'REVOKED') throw conflict('invitationRevoked');
      const revokedAt = this.acts.now();
      await this.invitations.change(id, { revokedAt });
      await this.acts.record(viewer, {
        act: 'invitation.revoked',
        subjectType: 'invitation',
        subjectId: id,
        subjectLabel: invitation.email,
        before: { state },
        after: { state: 'REVOKED' },
      });
      return { ...invitation, revokedAt };
    });
  }

  /** FORBIDDEN for someone who administers the people of no entity. */
  async requireInviter(viewer: Viewer): Promise<Mandate> {
    const mandate = await this.standing.requireAffiliated(viewer);
    if (!mandate.secretariat && !mandate.focalPoint) throw forbidden('administersNobody');
    return mandate;
  }

  private async read(text: string): Promise<PastedList> {
    const codes = (rows: { code: string }[]): Set<string> =>
      new Set(rows.map(({ code }) => code.toLowerCase()));
    const known = {
      entities: codes(await this.allEntities.all()),
      bodies: codes(await this.allBodies.all()),
    };
    try {
      return readPastedPeople(text, known);
    } catch (error) {
      if (error instanceof UnreadableText) throw invalid('text', 'quoteNotClosed', { line: error.line });
      throw error;
    }
  }
}

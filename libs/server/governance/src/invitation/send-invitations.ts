import { randomUUID } from 'node:crypto';
import { LIMITS } from '@concert/contracts';
import { OneTimeLinks } from '@concert/identity';
import { Acts, DomainError, forbidden, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { EntityService } from '../entity/entity.service.js';
import { type CheckedInvitation, InvitationCheck } from './invitation-check.js';
import type { InvitationEntity } from './invitation.entity.js';
import type { InvitationInput, InviteInput } from './invitation.inputs.js';
import { InvitationLetters } from './invitation-letters.js';
import { InvitationService } from './invitation.service.js';
import { InvitationStore } from './invitation.store.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Which field of the input a problem is about. */
const FIELD_OF_PROBLEM: Record<string, keyof InvitationInput> = {
  nameTooLong: 'name',
  entityMissing: 'entity',
  entityUnknown: 'entity',
  entityLeft: 'entity',
  bodyUnknown: 'body',
  bodyDissolved: 'body',
  noSeat: 'body',
};

/** Sends invitations, all or none, each with a link that works once, in the language of the invited. */
@Injectable()
export class SendInvitations {
  constructor(
    private readonly service: InvitationService,
    private readonly checks: InvitationCheck,
    private readonly invitations: InvitationStore,
    private readonly entities: EntityService,
    private readonly letters: InvitationLetters,
    private readonly links: OneTimeLinks,
    private readonly acts: Acts,
  ) {}

  send(viewer: Viewer, input: InviteInput): Promise<InvitationEntity[]> {
    return this.acts.run(async () => {
      const mandate = await this.service.requireInviter(viewer);
      const asked = input.invitations.map((one) => ({
        ...one,
        body: one.body ?? null,
        role: one.role ?? null,
        locale: one.locale ?? null,
      }));
      // In one order, so that two lists sent at once wait for each other and nobody is invited twice.
      const known = (await this.checks.check(mandate, asked)).flatMap(({ entity }) => entity?.id ?? []);
      for (const id of [...new Set(known)].sort()) await this.entities.lock(id);
      const checked = await this.checks.check(mandate, asked);
      refuseProblems(checked);
      const sent: InvitationEntity[] = [];
      for (const [index, one] of checked.entries())
        sent.push(await this.sendOne(viewer, one, input.invitations[index]));
      return sent;
    });
  }

  private async sendOne(
    viewer: Viewer,
    checked: CheckedInvitation,
    input: InvitationInput | undefined,
  ): Promise<InvitationEntity> {
    const { entity, body } = checked;
    if (!entity) throw new Error('An invitation without an entity has been refused before.');
    const now = this.acts.now();
    const days = input?.expiresInDays ?? LIMITS.invitationDays.usual;
    const invitation = await this.invitations.add({
      id: randomUUID(),
      email: checked.email,
      name: checked.name,
      entityId: entity.id,
      bodyId: body?.id ?? null,
      role: checked.role,
      focalPoint: input?.focalPoint ?? false,
      locale: checked.locale,
      invitedById: viewer.personId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + days * DAY_MS),
      acceptedAt: null,
      personId: null,
      revokedAt: null,
    });
    const token = await this.links.make('INVITATION', { invitationId: invitation.id }, invitation.expiresAt);
    await this.letters.write(viewer, invitation, checked, token);
    await this.acts.record(viewer, {
      act: 'invitation.sent',
      subjectType: 'invitation',
      subjectId: invitation.id,
      subjectLabel: invitation.email,
      after: {
        entity: entity.code,
        body: body?.code ?? null,
        role: invitation.role,
        focalPoint: invitation.focalPoint,
        expiresAt: invitation.expiresAt,
      },
    });
    return invitation;
  }
}

/** All or none: the refusal names every faulty field. */
function refuseProblems(checked: CheckedInvitation[]): void {
  if (checked.some(({ problems }) => problems.includes('notYourEntity'))) throw forbidden('notYourEntity');
  const fields = checked.flatMap(({ problems }, index) =>
    problems.map((reason) => ({
      field: `invitations.${index}.${FIELD_OF_PROBLEM[reason] ?? 'email'}`,
      reason,
    })),
  );
  if (fields.length > 0)
    throw new DomainError('INVALID_INPUT', 'Some of the input cannot be accepted.', { fields, ...fields[0] });
}

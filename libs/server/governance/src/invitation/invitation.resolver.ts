import { Access, type Connection, CurrentViewer, PageArgs, toConnection, type Viewer } from '@concert/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { InvitationEntity, InvitationState } from './invitation.entity.js';
import { InviteInput, PreviewInvitationsInput, RevokeInvitationInput } from './invitation.inputs.js';
import { InvitationService } from './invitation.service.js';
import {
  InvitationConnection,
  InvitationPreviewType,
  InvitationStateEnum,
  InvitationType,
} from './invitation.type.js';
import { SendInvitations } from './send-invitations.js';

@Resolver(() => InvitationType)
export class InvitationResolver {
  constructor(
    private readonly invitations: InvitationService,
    private readonly sending: SendInvitations,
  ) {}

  @Access('signed-in')
  @Query(() => InvitationConnection, {
    name: 'invitations',
    description: 'Invitations of the entities whose people the viewer administers, the latest first.',
  })
  async list(
    @CurrentViewer() viewer: Viewer,
    @Args() page: PageArgs,
    @Args('state', { type: () => InvitationStateEnum, nullable: true }) state: InvitationState | null,
    @Args('entity', { type: () => String, nullable: true, description: 'The code of an entity.' })
    entity: string | null,
  ): Promise<Connection<InvitationEntity>> {
    return toConnection(await this.invitations.list(viewer, page, { state, entity }));
  }

  @Access('signed-in')
  @Mutation(() => InvitationPreviewType, {
    description: 'Reads a pasted list and says row by row what would happen. Sends nothing.',
  })
  async previewInvitations(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PreviewInvitationsInput,
  ): Promise<InvitationPreviewType> {
    const { rows, ignoredColumns } = await this.invitations.preview(viewer, input);
    return {
      ignoredColumns,
      rows: rows.map(({ entity, body, written, role, ...row }) => ({
        ...row,
        entityCode: entity?.code ?? written.entity,
        bodyCode: body?.code ?? written.body,
        role: row.problems.includes('roleUnknown') ? written.role : role,
        locale: row.problems.includes('localeUnknown') ? written.locale : row.locale,
      })),
    };
  }

  @Access('signed-in')
  @Mutation(() => [InvitationType], {
    description: 'Sends invitations, all or none (focal points for their entity, the secretariat).',
  })
  invite(@CurrentViewer() viewer: Viewer, @Args('input') input: InviteInput): Promise<InvitationEntity[]> {
    return this.sending.send(viewer, input);
  }

  @Access('signed-in')
  @Mutation(() => InvitationType, { description: 'Takes an invitation back: its link works no longer.' })
  revokeInvitation(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RevokeInvitationInput,
  ): Promise<InvitationEntity> {
    return this.invitations.revoke(viewer, input.id);
  }
}

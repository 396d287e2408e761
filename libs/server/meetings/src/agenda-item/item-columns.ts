import { randomUUID } from 'node:crypto';
import type { Audience, Label } from '@concert/contracts';
import { PostPlaces, type ThreadRow } from '@concert/discussions';
import { EntityService, mayRead, type Standing } from '@concert/governance';
import { Clock, invalid, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { MeetingEntity } from '../meeting/meeting.entity.js';
import type { Sitting } from '../meeting/meeting-access.js';
import { narrower } from '../meeting/meeting.policy.js';
import type { AgendaItemEntity } from './agenda-item.entity.js';
import type { AgendaItemInput, UpdateAgendaItemInput } from './agenda-item.inputs.js';
import { breachOf, isNoWider, keptLabel } from './origin.policy.js';

/** What was typed about an item as its columns: with a label within that of the meeting, and of what was said that it comes from. */
@Injectable()
export class ItemColumns {
  constructor(
    private readonly entities: EntityService,
    private readonly posts: PostPlaces,
    private readonly clock: Clock,
  ) {}

  /** Those of a new item, as far as they follow from what was typed. */
  async fresh(
    viewer: Viewer,
    sitting: Sitting,
    input: AgendaItemInput,
  ): Promise<Omit<AgendaItemEntity, 'version' | 'state' | 'position'>> {
    const { meeting } = sitting;
    if (input.audience) checkAudience(input.audience, meeting, sitting.standing);
    return {
      id: randomUUID(),
      meetingId: meeting.id,
      title: input.title.trim(),
      annotation: input.annotation?.trim() || null,
      kind: input.kind,
      presenterId: input.presenter ? (await this.entities.require(input.presenter)).id : null,
      minutes: input.minutes ?? null,
      ...(await this.labelOf(viewer, sitting, input)),
      fromPostId: input.fromPostId ?? null,
      proposedById: null,
      proposedForId: null,
      createdAt: this.clock.now(),
      createdById: viewer.personId,
      decidedAt: null,
      decidedById: null,
      declineReason: null,
    };
  }

  /** Those that change. */
  async changes(
    sitting: Sitting & { item: AgendaItemEntity },
    input: UpdateAgendaItemInput,
  ): Promise<Partial<AgendaItemEntity>> {
    const { item, meeting, standing } = sitting;
    if (input.audience) checkAudience(input.audience, meeting, standing);
    const label = {
      audience: input.audience ?? item.audience,
      classification: input.classification ?? item.classification,
    };
    // What was said may have been labelled anew since: the item may stay as it is, and be made narrower.
    if (item.fromPostId !== null && !isNoWider(label, item)) {
      const thread = await this.posts.threadOf(item.fromPostId);
      if (thread) requireKept(sitting, label, thread);
    }
    const presenterId = input.presenter ? (await this.entities.require(input.presenter)).id : input.presenter;
    return changesOf(input, presenterId);
  }

  private async labelOf(viewer: Viewer, sitting: Sitting, input: AgendaItemInput): Promise<Label> {
    const { meeting } = sitting;
    if (!input.fromPostId)
      return {
        audience: input.audience ?? meeting.audience,
        classification: input.classification ?? meeting.classification,
      };
    const thread = await this.posts.lockThreadFor(viewer, input.fromPostId);
    if (!sitting.bodyIds.includes(thread.bodyId)) throw invalid('meetingId', 'otherBody');
    const kept = keptLabel(meeting, thread);
    const label = {
      audience: input.audience ?? kept.audience,
      classification: input.classification ?? kept.classification,
    };
    requireKept(sitting, label, thread);
    return label;
  }
}

/** Nobody gains what was said by its being put before a meeting. */
function requireKept({ meeting, bodyIds }: Sitting, label: Label, thread: ThreadRow): void {
  const seen = { ...label, audience: narrower(meeting.audience, label.audience) };
  const breach = breachOf(seen, bodyIds, thread);
  if (breach) throw invalid(breach, 'widerThanThread');
}

/** An item is seen by no more people than its meeting, and nobody labels it so that they could not see it themselves. */
function checkAudience(audience: Audience, meeting: MeetingEntity, standing: Standing): void {
  if (narrower(audience, meeting.audience) !== audience) throw invalid('audience', 'widerThanMeeting');
  if (!mayRead(audience, standing)) throw invalid('audience', 'notYours');
}

function changesOf(
  input: UpdateAgendaItemInput,
  presenterId: string | null | undefined,
): Partial<AgendaItemEntity> {
  const { title, kind, audience, classification } = input;
  return {
    ...Object.fromEntries(
      Object.entries({ title: title?.trim(), kind, audience, classification }).filter(
        ([, value]) => value !== null && value !== undefined,
      ),
    ),
    ...(input.annotation === undefined ? {} : { annotation: input.annotation?.trim() || null }),
    ...(presenterId === undefined ? {} : { presenterId: presenterId || null }),
    ...(input.minutes === undefined ? {} : { minutes: input.minutes }),
  };
}

import { enumOf } from '@concert/kernel';

export const MEETING_STATES = [
  'DRAFT',
  'CONVENED',
  'IN_SESSION',
  'CLOSED',
  'RECORD_ADOPTED',
  'CANCELLED',
] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

export const AGENDA_ITEM_KINDS = ['DECISION', 'DISCUSSION', 'INFORMATION', 'OTHER_MATTERS'] as const;
export type AgendaItemKind = (typeof AGENDA_ITEM_KINDS)[number];

export const AGENDA_ITEM_STATES = [
  'PROPOSED',
  'ACCEPTED',
  'DECLINED',
  'TAKEN_UP',
  'DECIDED',
  'NOTED',
  'DEFERRED',
] as const;
export type AgendaItemState = (typeof AGENDA_ITEM_STATES)[number];

export const MeetingStateEnum = enumOf('MeetingState', MEETING_STATES, 'Where a meeting stands in its life.');
export const AgendaItemKindEnum = enumOf(
  'AgendaItemKind',
  AGENDA_ITEM_KINDS,
  'What the meeting is to do with an item.',
);
export const AgendaItemStateEnum = enumOf(
  'AgendaItemState',
  AGENDA_ITEM_STATES,
  'Where an agenda item stands in its life.',
);

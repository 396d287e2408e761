import type { Audience, Classification } from '@concert/contracts';
import type { AgendaItemKind } from '../../../apollo/schema.generated';
import type { AgendaItem, Meeting } from '../hooks/useMeeting';

/** What is typed about an agenda item. */
export interface ItemForm {
  title: string;
  annotation: string;
  kind: AgendaItemKind;
  /** Code of an entity; empty for none. */
  presenter: string;
  /** As typed; empty for not said. */
  minutes: string;
  audience: Audience;
  classification: Classification;
}

export const emptyItem = ({
  audience,
  classification,
}: Pick<Meeting, 'audience' | 'classification'>): ItemForm => ({
  title: '',
  annotation: '',
  kind: 'DISCUSSION',
  presenter: '',
  minutes: '',
  audience,
  classification,
});

/** An item labelled for more people than the meeting has meanwhile is taken as one for the meeting. */
export function itemFormOf(item: AgendaItem, audiences: readonly Audience[]): ItemForm {
  const { title, annotation, kind, presenter, minutes, audience, classification } = item;
  return {
    title,
    annotation: annotation ?? '',
    kind,
    presenter: presenter?.code ?? '',
    minutes: minutes === null ? '' : String(minutes),
    audience: audiences.includes(audience) ? audience : (audiences[0] ?? audience),
    classification,
  };
}

export const itemInputOf = ({ annotation, presenter, minutes, ...form }: ItemForm) => ({
  ...form,
  annotation: annotation.trim() || null,
  presenter: presenter || null,
  minutes: minutes === '' ? null : Number(minutes),
});

/** Seats of a body that can be called together. */
export const SEAT_GROUPS = ['everybody', 'chairs', 'officers', 'members', 'observers'] as const;
export type SeatGroup = (typeof SEAT_GROUPS)[number];

/** As what somebody is called: by name, with their entity, or with others who sit in a body. */
export const CALLED_AS = ['person', 'entity', ...SEAT_GROUPS] as const;
export type CalledAs = (typeof CALLED_AS)[number];

/** Whom a text calls. */
export type Mention =
  | { kind: 'person'; personId: string }
  | { kind: 'entity'; entityCode: string }
  | { kind: 'seats'; bodyCode: string; group: SeatGroup };

/**
 * In a text a mention is a link whose words begin with @ and whose address is the page of those who are called: whoever
 * reads the text elsewhere than here, as in a mail, still reads a name.
 */
export function mentionAddress(mention: Mention): string {
  switch (mention.kind) {
    case 'person':
      return `/people/${mention.personId}`;
    case 'entity':
      return `/entities/${mention.entityCode.toLowerCase()}`;
    case 'seats':
      return `/bodies/${mention.bodyCode.toLowerCase()}#${mention.group}`;
  }
}

const PERSON = /^\/people\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const ENTITY = /^\/entities\/([\w-]{1,40})$/;
const SEATS = new RegExp(`^/bodies/([\\w-]{1,40})#(${SEAT_GROUPS.join('|')})$`);

/** Null when the address is none of a mention. */
export function mentionAt(address: string): Mention | null {
  const [, personId] = PERSON.exec(address) ?? [];
  if (personId) return { kind: 'person', personId };
  const [, entityCode] = ENTITY.exec(address) ?? [];
  if (entityCode) return { kind: 'entity', entityCode };
  const [, bodyCode, group] = SEATS.exec(address) ?? [];
  if (bodyCode) return { kind: 'seats', bodyCode, group: group as SeatGroup };
  return null;
}

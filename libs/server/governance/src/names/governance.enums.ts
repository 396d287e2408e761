import { AUDIENCES, BODY_KINDS, CAPACITIES, CLASSIFICATIONS, REPRESENTATION_ROLES } from '@concert/contracts';
import { enumOf } from '@concert/kernel';
import { COMPACT_STATUSES } from '../entity/entity.entity.js';

export const CapacityEnum = enumOf('Capacity', CAPACITIES, 'In which capacity an entity sits in a body.');
export const BodyKindEnum = enumOf('BodyKind', BODY_KINDS, 'What kind of body it is.');
export const RepresentationRoleEnum = enumOf(
  'RepresentationRole',
  REPRESENTATION_ROLES,
  'How a person speaks for an entity; an expert has no voice in decisions.',
);
export const AudienceEnum = enumOf('Audience', AUDIENCES, 'Who may see a thing.');
export const ClassificationEnum = enumOf('Classification', CLASSIFICATIONS, 'How carefully a thing travels.');
export const CompactStatusEnum = enumOf(
  'CompactStatus',
  COMPACT_STATUSES,
  'As what an entity takes part in the Compact.',
);

/** In which capacity an entity sits in a body. */
export const CAPACITIES = ['CHAIR', 'CO_CHAIR', 'VICE_CHAIR', 'MEMBER', 'OBSERVER'] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** Capacities that make a seat one of the body's officers. */
export const OFFICER_CAPACITIES: readonly Capacity[] = ['CHAIR', 'CO_CHAIR', 'VICE_CHAIR'];

/** How a person speaks for an entity; an expert has no voice in decisions. */
export const REPRESENTATION_ROLES = ['REPRESENTATIVE', 'ALTERNATE', 'EXPERT'] as const;
export type RepresentationRole = (typeof REPRESENTATION_ROLES)[number];

export const BODY_KINDS = ['COMMITTEE', 'WORKING_GROUP', 'TASK_TEAM', 'REGIONAL_GROUP'] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

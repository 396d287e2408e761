import { defineEvent } from '@concert/kernel';

/** Someone speaks for their entity in a body from now on, in another role, or no longer. */
export const representationChanged = defineEvent<{
  representationId: string;
  personId: string;
  entityId: string;
  bodyId: string;
  /** Who did it; often the person themself. */
  byId: string;
}>('governance.representationChanged');

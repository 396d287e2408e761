import { defineEvent } from '@concert/kernel';

/** An entity has joined the Compact, or something of it that everyone there may see has changed. */
export const entityChanged = defineEvent<{ entityId: string }>('governance.entityChanged');

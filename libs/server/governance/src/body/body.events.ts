import { defineEvent } from '@concert/kernel';

/** Something about a body that everyone in the Compact may see has changed: its name, options, seats or mandate. */
export const bodyChanged = defineEvent<{ bodyId: string }>('governance.bodyChanged');

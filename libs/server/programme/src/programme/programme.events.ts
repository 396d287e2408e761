import { defineEvent } from '@concert/kernel';

/** A programme, or something in its results framework, has changed; it is open to everyone. */
export const programmeChanged = defineEvent<{ programmeId: string }>('programme.programmeChanged');

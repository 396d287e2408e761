import { defineEvent } from '@concert/kernel';

/** What a person says of themself has changed: their name, function or languages. */
export const profileChanged = defineEvent<{ personId: string }>('identity.profileChanged');

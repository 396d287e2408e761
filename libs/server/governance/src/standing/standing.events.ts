import { defineEvent } from '@concert/kernel';

/** What these persons may act as has changed: their sockets are moved and their browsers told. */
export const standingChanged = defineEvent<{ personIds: string[] }>('governance.standingChanged');

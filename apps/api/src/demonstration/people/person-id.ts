import { stableId } from '../../reference-data/stable-id.js';

/** The id of someone of the cast, by their key. */
export const personId = (key: string): string => stableId('demonstration', 'person', key);

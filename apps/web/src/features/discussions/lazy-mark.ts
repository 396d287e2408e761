import { lazy } from 'react';

/** The number of discussions with something new; its code comes after the first page is drawn. */
export const UnreadMark = lazy(async () => ({ default: (await import('./parts/UnreadMark')).UnreadMark }));

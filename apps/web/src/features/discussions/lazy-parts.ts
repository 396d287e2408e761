import { lazy } from 'react';

// What stands around every page; its code comes after the first page is drawn.

/** The number of discussions with something new. */
export const UnreadMark = lazy(async () => ({ default: (await import('./parts/UnreadMark')).UnreadMark }));

export const RefusedPosts = lazy(async () => ({
  default: (await import('./parts/RefusedPosts')).RefusedPosts,
}));

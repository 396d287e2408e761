import { lazy, type ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { loadTexts } from '../locales/i18n';
import { pageLoading } from './page-loading';

/** What a route made by `page` carries, so that it can be fetched before it is drawn. */
export interface PageHandle {
  preload: () => Promise<unknown>;
}

/** The lazy part of a route: the code of its page and the words of its area come together. */
export function page(
  area: string,
  load: () => Promise<ComponentType>,
): Pick<RouteObject, 'element' | 'handle'> {
  let started: Promise<{ default: ComponentType }> | undefined;
  const preload = () => {
    started ??= pageLoading
      .track(Promise.all([load(), loadTexts(area)]))
      .then(([Page]) => ({ default: Page }))
      .catch((fault: unknown) => {
        // The next visit tries again: what failed was the network, or an older version of the application.
        started = undefined;
        throw fault;
      });
    return started;
  };
  const Page = lazy(preload);
  return { element: <Page />, handle: { preload } satisfies PageHandle };
}

import type { Page } from '@playwright/test';
import { ask } from './journey.js';

/** Every page of the application. An address that needs an id finds one in the demonstration, among what that person may see. */
export const PAGES: Readonly<Record<string, string | ((page: Page) => Promise<string>)>> = {
  'my desk': '/',
  'catching up': '/catch-up?since=fortnight',
  notices: '/notices',
  'the Compact': '/bodies',
  'a body': '/bodies/wg1',
  'a body in the past': '/bodies/wg1?asOf=2019-06-01',
  'discussions of a body': '/bodies/wg1/discussions',
  'a discussion': (page) => thing(page, 'threads', 'threads(body: "WG1", first: 1)'),
  'meetings of a body': '/bodies/wg1/meetings',
  'documents of a body': '/bodies/wg1/documents',
  entities: '/entities',
  'an entity': '/entities/unodc',
  'the matrix of seats': '/entities/matrix',
  'a person': (page) => thing(page, 'people', 'people(body: "WG1", first: 1)'),
  'a meeting': (page) => thing(page, 'meetings', 'meetings(first: 1)'),
  calendar: '/calendar',
  'work plan of a body': '/bodies/wg1/work-plan',
  'the tracker': '/programme',
  'the tracker as a timeline': '/programme?view=gantt',
  'the tracker in figures': '/programme?view=figures',
  'a programme': '/programme/2025-2026',
  'an activity': (page) => thing(page, 'activities', 'activities(first: 1)'),
  documents: '/documents',
  'a document': (page) => thing(page, 'documents', 'documents(first: 1)'),
  search: '/search?text=report',
  profile: '/profile',
  'notices and mail': '/profile/notices',
  'a page that does not exist': '/nowhere',
};

export const SECRETARIAT_PAGES: typeof PAGES = {
  'seat requests': '/secretariat',
  invitations: '/secretariat/invitations',
  'people of the secretariat': '/secretariat/people',
  'bodies of the secretariat': '/secretariat/bodies',
  'programme periods': '/secretariat/programmes',
  'log of mails': '/secretariat/mail',
  audit: '/secretariat/audit',
};

export const PUBLIC_PAGES: Readonly<Record<string, string>> = {
  'sign-in': '/sign-in',
  'forgotten password': '/forgotten-password',
  'mails of the demonstration': '/mails',
  'a spent link to a new password': '/reset-password?token=spent',
  'a spent invitation': '/invitation?token=spent',
};

export async function addressOf(page: Page, place: string): Promise<string> {
  const known = { ...PAGES, ...SECRETARIAT_PAGES, ...PUBLIC_PAGES }[place];
  if (known === undefined) throw new Error(`No page is called "${place}".`);
  return typeof known === 'string' ? known : known(page);
}

/** The page of the first thing that a list has for whoever is signed in there. */
async function thing(page: Page, path: string, list: string): Promise<string> {
  const { found } = await ask<{ found: { edges: { node: { id: string } }[] } }>(
    page,
    `{ found: ${list} { edges { node { id } } } }`,
  );
  const [first] = found.edges;
  if (!first) throw new Error(`There is nothing in ${list}.`);
  return `/${path}/${first.node.id}`;
}

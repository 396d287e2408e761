import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  test as base,
  expect,
  request,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type ConsoleMessage,
  type Page,
} from '@playwright/test';

/** The demonstration shows it on the sign-in page. */
export const PASSWORD = 'compact-demo';

/** The server takes no request without it, because a simple form of another site cannot set it. */
export const HEADERS = { 'apollo-require-preflight': '1' };

/** What a skeleton says to a screen reader, in every language of the interface. */
const LOADING = /^(Loading|Chargement en cours|جارٍ التحميل)$/;

const SETTLING_MS = 10_000;

/** What a browser writes into its console when a journey itself cuts the network or ends the session. */
const EXPECTED_WHEN = {
  offline: /net::ERR_INTERNET_DISCONNECTED|WebSocket connection to .* failed/,
  signedOut: /status of 401/,
} as const;

type SignedIn = (account: string, options?: BrowserContextOptions) => Promise<Page>;

interface Journey {
  /**
   * A browser of its own in which that person of the demonstration (`chair.wg1`) is signed in: at the product of the
   * run, or at the one whose `baseURL` is among the options.
   */
  as: SignedIn;
  /**
   * The same for journeys that only look: one window goes from page to page and loads each anew, as whoever types
   * addresses into it. A window of its own for each costs twice the time, most of it for starting the window.
   */
  looking: SignedIn;
  /** What the browser may complain of in this journey, because the journey causes it. */
  expected: (keyof typeof EXPECTED_WHEN)[];
}

/** Every journey fails on an error in a browser's console, whatever else it proves: that includes refusals by the content policy. */
export const test = base.extend<Journey & { complaints: string[] }, { window: SignedIn }>({
  expected: [[], { option: true }],
  complaints: async ({ expected }, use) => {
    const complaints: string[] = [];
    await use(complaints);
    const allowed = expected.map((when) => EXPECTED_WHEN[when]);
    expect(complaints.filter((line) => !allowed.some((pattern) => pattern.test(line)))).toEqual([]);
  },
  context: async ({ context, complaints }, use) => {
    listen(context, complaints);
    await use(context);
  },
  as: async ({ browser, complaints }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (account, options) => {
      const context = await browser.newContext({
        ...options,
        storageState: await sessionOf(account, options),
      });
      opened.push(context);
      listen(context, complaints);
      return context.newPage();
    });
    await Promise.all(opened.map((context) => context.close()));
  },
  window: [
    async ({ browser }, use) => {
      const opened = new Map<string, Page>();
      await use(async (account, options) => {
        const key = JSON.stringify([account, options]);
        const known = opened.get(key);
        if (known) return known;
        const context = await browser.newContext({
          ...options,
          storageState: await sessionOf(account, options),
        });
        const page = await context.newPage();
        opened.set(key, page);
        return page;
      });
      await Promise.all([...opened.values()].map((page) => page.context().close()));
    },
    { scope: 'worker' },
  ],
  looking: async ({ window, complaints }, use) => {
    const thrown = (error: Error) => complaints.push(thrownAs(error));
    const said = (message: ConsoleMessage) => complaints.push(...complaintsIn(message));
    const looked = new Set<Page>();
    await use(async (account, options) => {
      const page = await window(account, options);
      if (looked.has(page)) return page;
      looked.add(page);
      page.on('pageerror', thrown);
      page.on('console', said);
      return page;
    });
    for (const page of looked) {
      page.off('pageerror', thrown);
      page.off('console', said);
    }
  },
});

export { expect };

function listen(context: BrowserContext, complaints: string[]): void {
  context.on('weberror', (thrown) => complaints.push(thrownAs(thrown.error())));
  context.on('console', (message) => complaints.push(...complaintsIn(message)));
}

const thrownAs = ({ message }: Error): string => `thrown: ${message}`;

const complaintsIn = (message: ConsoleMessage): string[] =>
  message.type() === 'error' ? [`${message.page()?.url() ?? ''}: ${message.text()}`] : [];

/**
 * One session for each account and run: signing in is slow on purpose, and the number of times one address may do it
 * is limited. A journey that ends sessions signs in by itself.
 */
async function sessionOf(
  account: string,
  { baseURL = process.env.CONCERT_URL ?? '' }: BrowserContextOptions = {},
): Promise<string> {
  const file = path.join(process.env.CONCERT_SESSIONS ?? '', `${account}.${new URL(baseURL).port}.json`);
  if (existsSync(file)) return file;
  const browser = await request.newContext({ baseURL, extraHTTPHeaders: HEADERS });
  const answer = await browser.post('/auth/sign-in', {
    data: { email: emailOf(account), password: PASSWORD },
  });
  expect(answer.status(), `signing in as ${account}`).toBe(204);
  // Another worker may be writing the same file.
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(await browser.storageState()));
  await rename(draft, file);
  await browser.dispose();
  return file;
}

export const emailOf = (account: string): string => `${account}@demo.example`;

/** Signs in as people do; for a journey that ends the session or cares for it. */
export async function signIn(page: Page, account: string, password = PASSWORD): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(emailOf(account));
  await page.getByLabel(/^Password/).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL('/');
  await settled(page);
}

/** Ends, from another browser, every session of that person but the one there. */
export async function endElsewhere(browser: Browser, account: string): Promise<void> {
  const elsewhere = await browser.newPage();
  await signIn(elsewhere, account);
  await visit(elsewhere, '/profile');
  await elsewhere.getByRole('button', { name: 'End all others' }).click();
  await expect(elsewhere.getByRole('row')).toHaveCount(2);
  await elsewhere.close();
}

/** Signs in again in the dialog that a session which has ended brings up. */
export async function signInAgain(page: Page): Promise<void> {
  const again = page.getByRole('dialog', { name: 'Your session has ended' });
  await again.getByLabel(/^Password/).fill(PASSWORD);
  await again.getByRole('button', { name: 'Sign in' }).click();
  await expect(again).toBeHidden();
}

/** Asks the server in the name of whoever is signed in on that page; for what a journey needs but does not prove. */
export async function ask<Data>(
  page: Page,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const answer = await page.request.post('/graphql', { data: { query, variables }, headers: HEADERS });
  const { data, errors } = (await answer.json()) as { data?: Data; errors?: { message: string }[] };
  if (!data || errors) throw new Error(`${query}\n${JSON.stringify(errors)}`);
  return data;
}

/** Goes there and waits until everything the page asked for has come. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
}

export async function settled(page: Page): Promise<void> {
  // Not `expect`, which looks again after half a second and a second: every journey waits here many times.
  await page.getByRole('heading', { level: 1 }).waitFor({ timeout: SETTLING_MS });
  const loading = page.getByRole('status').filter({ hasText: LOADING });
  await loading.first().waitFor({ state: 'hidden', timeout: SETTLING_MS });
}

/** A text that no other journey and no earlier run has written. */
export const unique = (words: string): string => `${words} ${crypto.randomUUID().slice(0, 8)}`;

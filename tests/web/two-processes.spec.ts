import { randomUUID } from 'node:crypto';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import fc from 'fast-check';
import { emailOf, HEADERS, PASSWORD, settled } from './journey.js';
import { type TwoProcesses, startTwoProcesses } from './processes.js';
import { field } from './threads.js';

/** All of them of the second group; the first keeps order in it. */
const PEOPLE = ['noor.sarafande', 'nikos.pelagoverne', 'noor.sarafande'];
const ACTS = 24;
/** Every run of the tests tries another order; `PROPERTY_RUNS=20` tries more of them. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 1);
const PATIENCE_MS = 30_000;

type Change =
  | { act: 'react' | 'edit' | 'withdraw'; who: number; which: number }
  | { act: 'hide' | 'rename'; which: number };
type Act = Change | { act: 'say' | 'cut' | 'return'; who: number } | { act: 'kill'; which: number };

const who = fc.nat(PEOPLE.length - 1);
const which = fc.nat(ACTS);
const acts = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.record({ act: fc.constant('say' as const), who }) },
    {
      weight: 6,
      arbitrary: fc.record({ act: fc.constantFrom('react' as const, 'edit', 'withdraw'), who, which }),
    },
    { weight: 4, arbitrary: fc.record({ act: fc.constantFrom('cut' as const, 'return'), who }) },
    { weight: 3, arbitrary: fc.record({ act: fc.constantFrom('hide' as const, 'rename', 'kill'), which }) },
  ),
  { minLength: ACTS, maxLength: ACTS },
);

interface Post {
  id: string;
  version: number;
  text: string | null;
  author: { id: string };
}

interface State {
  viewer: { person: { id: string } };
  thread: { version: number; title: string; posts: { edges: { node: Post }[] } };
}

// Two processes are started, and killed in between.
test.describe.configure({ timeout: 120_000 * RUNS });

let two: TwoProcesses;
test.beforeAll(async () => {
  two = await startTwoProcesses();
});
test.afterAll(() => two?.stop());

/** A person at one of the processes: a page that stays open, and a way to act as from another of their devices. */
class Someone {
  readonly said: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly url: string,
  ) {}

  static async at(context: BrowserContext, url: string, account: string): Promise<Someone> {
    const answer = await context.request.post(`${url}/auth/sign-in`, {
      data: { email: emailOf(account), password: PASSWORD },
      headers: HEADERS,
    });
    expect(answer.status()).toBe(204);
    return new Someone(await context.newPage(), url);
  }

  async open(address: string): Promise<void> {
    await this.page.goto(this.url + address);
    await settled(this.page);
  }

  async say(text: string): Promise<void> {
    this.said.push(text);
    await field(this.page).fill(text);
    await this.page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(field(this.page)).toHaveValue('');
  }

  /** Asks until there is an answer: the process may just have been killed. What is refused stays undone. */
  async ask<Data>(query: string, variables: Record<string, unknown>): Promise<Data | null> {
    let data: Data | null = null;
    await expect(async () => {
      const answer = await this.page
        .context()
        .request.post(`${this.url}/graphql`, { data: { query, variables }, headers: HEADERS });
      expect(answer.status()).toBeLessThan(500);
      ({ data } = (await answer.json()) as { data: Data | null });
    }).toPass({ timeout: PATIENCE_MS });
    return data;
  }

  /** What an open page shows of the discussion, without what depends on who looks when. */
  async sees(page = this.page): Promise<string[]> {
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    const posts = await page.getByRole('article').evaluateAll((articles) =>
      articles.map((article) => {
        const copy = article.cloneNode(true) as HTMLElement;
        for (const time of copy.querySelectorAll('time')) time.remove();
        return copy.textContent.replace(/\s+/g, ' ');
      }),
    );
    return [title, ...posts];
  }

  /** What the same person sees who loads the same page anew. */
  async seesAnew(posts: number): Promise<string[]> {
    const page = await this.page.context().newPage();
    await page.goto(this.page.url());
    await settled(page);
    await expect(page.getByRole('article')).toHaveCount(posts);
    const sights = await this.sees(page);
    await page.close();
    return sights;
  }
}

const STATE = `query ($id: ID!) { viewer { person { id } }
  thread(id: $id) { version title posts(first: 100) { edges { node { id version text author { id } } } } } }`;

async function perform(act: Act, people: readonly Someone[], threadId: string): Promise<void> {
  const [chair] = people;
  const one = 'who' in act ? people[act.who] : chair;
  if (!one) throw new Error('There is nobody by that number.');
  switch (act.act) {
    case 'say':
      return one.say(`Said by ${String(act.who)}: ${randomUUID()}`);
    case 'cut':
    case 'return':
      return one.page.context().setOffline(act.act === 'cut');
    case 'kill':
      return two.apis[act.which % 2]?.kill();
    default:
      return change(act, one, threadId);
  }
}

async function change(act: Change, one: Someone, threadId: string): Promise<void> {
  const state = await one.ask<State>(STATE, { id: threadId });
  if (!state) throw new Error('The discussion cannot be read.');
  const input = changeOf(act, state, threadId);
  if (input) await one.ask(CHANGES[act.act], { input });
}

const CHANGES = {
  react: 'mutation ($input: ReactInput!) { react(input: $input) { id } }',
  edit: 'mutation ($input: EditPostInput!) { editPost(input: $input) { id } }',
  withdraw: 'mutation ($input: WithdrawPostInput!) { withdrawPost(input: $input) { id } }',
  hide: 'mutation ($input: HidePostInput!) { hidePost(input: $input) { id } }',
  rename: 'mutation ($input: RenameThreadInput!) { renameThread(input: $input) { id } }',
};

/** Nothing when there is no post to do that with. */
function changeOf({ act, which }: Change, { viewer, thread }: State, threadId: string): object | null {
  if (act === 'rename') return { id: threadId, title: `Called ${randomUUID()}`, version: thread.version };
  const posts = thread.posts.edges.map(({ node }) => node).filter(({ text }) => text !== null);
  const own = posts.filter(({ author }) => author.id === viewer.person.id);
  const among = act === 'edit' || act === 'withdraw' ? own : posts;
  const post = among[which % among.length];
  if (!post) return null;
  const { id, version } = post;
  if (act === 'react') return { postId: id, kind: 'NOTED', on: which % 3 > 0 };
  if (act === 'edit') return { id, version, text: `Changed to ${randomUUID()}` };
  return act === 'hide' ? { id, version, hidden: true, reason: 'Not for here.' } : { id, version };
}

test('whatever is said, changed and cut, in whatever order: in the end every open page shows what a fresh one shows, and all of it once', async ({
  browser,
}) => {
  const contexts = await Promise.all(PEOPLE.map(() => browser.newContext()));
  const people = await Promise.all(
    contexts.map((context, number) =>
      Someone.at(context, two.apis[number % 2]?.url ?? '', PEOPLE[number] ?? ''),
    ),
  );
  const property = fc.asyncProperty(acts, async (chosen) => {
    const started = await people[0]?.ask<{ startThread: { id: string } }>(
      'mutation ($input: StartThreadInput!) { startThread(input: $input) { id } }',
      {
        input: {
          body: 'WG2',
          title: 'From two processes',
          audience: 'BODY',
          postId: randomUUID(),
          text: 'The first post.',
        },
      },
    );
    const threadId = started?.startThread.id ?? '';
    await Promise.all(people.map((one) => one.open(`/threads/${threadId}#post-1`)));
    for (const one of people) one.said.length = 0;
    for (const act of chosen) await perform(act, people, threadId);
    await Promise.all(two.apis.map((api) => api.ready()));
    await Promise.all(contexts.map((context) => context.setOffline(false)));
    for (const one of people) {
      const unsent = one.page.getByRole('list', { name: 'Your posts that are not sent yet' });
      await expect(unsent).toHaveCount(0, { timeout: PATIENCE_MS });
    }
    const state = await people[0]?.ask<State>(STATE, { id: threadId });
    const all = people.flatMap(({ said }) => said);
    expect(state?.thread.posts.edges.length).toBe(all.length + 1);
    for (const one of people) {
      const anew = await one.seesAnew(all.length + 1);
      await expect.poll(() => one.sees(), { timeout: PATIENCE_MS }).toEqual(anew);
    }
  });
  await fc.assert(property, { numRuns: RUNS, endOnFailure: true });
  await Promise.all(contexts.map((context) => context.close()));
});

import { ask, expect, test, unique, visit } from './journey.js';

interface Shown {
  title: string;
  body: string;
}

test('a browser that is allowed to shows a new notice outside the page, and none in quiet hours', async ({
  as,
}) => {
  const title = unique('Seen from afar');
  const [member, chair] = [
    await as('vicechair.wg1', { permissions: ['notifications'] }),
    await as('chair.wg1'),
  ];
  // What the browser would draw on the desktop is kept instead, and the page is behind another window when we say so.
  await member.addInitScript(() => {
    const shown: Shown[] = [];
    class Kept {
      static permission = 'granted';
      static requestPermission = () => Promise.resolve('granted');
      onclick: (() => void) | null = null;
      constructor(heading: string, { body }: { body: string }) {
        shown.push({ title: heading, body });
      }
    }
    Object.assign(window, { Notification: Kept, shown });
  });
  await visit(member, '/profile/notices');
  await member.getByLabel('Also show notices outside the page').check();
  await visit(member, '/profile/notices');
  await expect(member.getByLabel('Also show notices outside the page')).toBeChecked();
  const begin = async (words: string) => {
    const { startThread } = await ask<{ startThread: { id: string } }>(
      chair,
      'mutation ($input: StartThreadInput!) { startThread(input: $input) { id } }',
      {
        input: {
          ...{ body: 'WG1', title: words, audience: 'BODY' },
          ...{ postId: crypto.randomUUID(), text: 'The first post.' },
        },
      },
    );
    return startThread.id;
  };
  const shown = () => member.evaluate(() => (window as unknown as { shown: Shown[] }).shown);
  const choose = (level: string | null) =>
    ask(member, 'mutation ($input: ChooseBodyLevelInput!) { chooseBodyLevel(input: $input) { id } }', {
      input: { body: 'WG1', level },
    });
  await choose('ALL');
  await member.evaluate(() => Object.defineProperty(document, 'hidden', { get: () => true }));
  await begin(title);
  await expect.poll(shown).toEqual([{ title, body: 'New posts' }]);

  const { noticeSettings } = await ask<{ noticeSettings: { version: number } }>(
    member,
    '{ noticeSettings { version } }',
  );
  await ask(
    member,
    'mutation ($input: ChooseNoticeSettingsInput!) { chooseNoticeSettings(input: $input) { version } }',
    {
      input: {
        ...{ quietFrom: '00:00', quietUntil: '23:59', atOnce: true },
        ...{ digest: 'NONE', digestHour: 8, digestWeekday: 1, version: noticeSettings.version },
      },
    },
  );
  const quiet = unique('Said in the night');
  const asked = member.waitForResponse(
    (answer) => answer.request().postData()?.includes('NoticesForBrowser') ?? false,
  );
  await begin(quiet);
  await (await asked).finished();
  await expect.poll(shown).toHaveLength(1);
  await choose(null);
});

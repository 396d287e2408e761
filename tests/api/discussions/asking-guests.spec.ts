import { GuestService } from '@concert/discussions';
import { next } from '@concert/testing';
import { describe, expect, it } from '@jest/globals';
import { mailsTo, tokenFor } from '../governance/mails.js';
import { post, relabel, startThread } from './thread-acts.js';
import { guestInput, inDays, INVITE_GUEST } from './guest-acts.js';
import { server, GUESTS, MINE, PAGE, setting, invite, came, withGuest } from './guest-setting.js';

const DAY_MS = 24 * 60 * 60 * 1000;

const PROLONG =
  'mutation ($input: ProlongGuestInput!) { prolongGuest(input: $input) { id version lastDay } }';

const END = 'mutation ($input: EndGuestInput!) { endGuest(input: $input) { id state } }';

const OFFER =
  'query ($token: String!) { guestOffer(token: $token) { email name organisation title body lastDay } }';

describe('asking a guest in', () => {
  it('is for those who keep order, until a day within a year, and not into what is confidential', async () => {
    const { people, chair, member, thread } = await setting();
    const input = guestInput(thread.id);
    expect(await member.refusal(INVITE_GUEST, { input })).toBe('FORBIDDEN');
    expect(await (await server.as(people.X)).refusal(INVITE_GUEST, { input })).toBe('NOT_FOUND');
    const wrong: [object, string][] = [
      [{ lastDay: inDays(-1) }, 'dayOver'],
      [{ lastDay: inDays(370) }, 'tooFarAway'],
      [{ email: people.O.email }, 'accountExists'],
    ];
    for (const [over, reason] of wrong)
      expect(
        (await chair.failure(INVITE_GUEST, { input: { ...input, ...over } }))?.extensions.details,
      ).toMatchObject({ reason });
    for (const over of [
      { lastDay: 'tomorrow' },
      { lastDay: '2026-02-31' },
      { email: 'nobody' },
      { name: ' ' },
      { reason: '' },
    ])
      expect(await chair.refusal(INVITE_GUEST, { input: { ...input, ...over } })).toBe('INVALID_INPUT');
    await chair.query(INVITE_GUEST, { input });
    expect((await chair.failure(INVITE_GUEST, { input }))?.extensions.details).toMatchObject({
      reason: 'alreadyInvited',
    });
    await relabel(chair, thread, 'BODY', { classification: 'CONFIDENTIAL' });
    expect(
      (await chair.failure(INVITE_GUEST, { input: guestInput(thread.id) }))?.extensions.details,
    ).toMatchObject({
      reason: 'threadConfidential',
    });
  });

  it('stands in the audit, and can be prolonged by an officer who knows its present state', async () => {
    const { people, chair, member, asked } = await withGuest();
    const input = { id: asked.id, version: asked.version + 1, lastDay: inDays(60) };
    expect(await member.refusal(PROLONG, { input })).toBe('FORBIDDEN');
    expect(await chair.refusal(PROLONG, { input: { ...input, version: 1 } })).toBe('STALE');
    expect((await chair.query(PROLONG, { input })).prolongGuest.lastDay).toBe(inDays(60));
    const acts = await server.db.query<{ act: string }[]>(
      `SELECT act FROM audit_entry WHERE act LIKE 'guest.%' AND actor_id IN ($1, (SELECT id FROM person WHERE email = $2)) ORDER BY at`,
      [people.C.id, asked.email],
    );
    expect(acts.map(({ act }) => act)).toEqual(['guest.invited', 'guest.came', 'guest.prolonged']);
  });

  it('makes a link that works once and for as long as the invitation stands', async () => {
    const { body, chair, thread } = await setting();
    const asked = await invite(chair, thread.id);
    const token = await tokenFor(server, asked.email);
    const [letter] = await mailsTo(server, asked.email);
    expect(letter?.text).toContain(`(${body.code})`);
    const year = inDays(30).slice(0, 4);
    expect(letter?.text).toMatch(new RegExp(`You can read it until \\d{1,2} [A-Z][a-z]+ ${year}\\.`));
    expect((await server.anonymous.query(OFFER, { token })).guestOffer).toEqual({
      ...{
        email: asked.email,
        name: 'Dr Vera Lux',
        organisation: 'Institute of Traces',
        title: 'Forensic annex',
      },
      ...{ body: body.code, lastDay: inDays(30) },
    });
    expect((await server.anonymous.query(OFFER, { token: 'unknown' })).guestOffer).toBeNull();
    await came(asked.email);
    expect(await server.anonymous.refusal(OFFER, { token })).toBe('CONFLICT');
    const revoked = await invite(chair, thread.id);
    const dead = await tokenFor(server, revoked.email);
    await chair.query(END, { input: { id: revoked.id, version: revoked.version } });
    expect(await server.anonymous.refusal(OFFER, { token: dead })).toBe('CONFLICT');
  });

  it('makes a link that lasts as long as an invitation that was prolonged before its guest came', async () => {
    const { chair, thread } = await setting();
    const asked = await invite(chair, thread.id, { lastDay: inDays(2) });
    const input = { id: asked.id, version: asked.version, lastDay: inDays(20) };
    await chair.query(PROLONG, { input });
    const now = server.clock.now();
    try {
      server.clock.set(new Date(now.getTime() + 10 * DAY_MS));
      const guest = await came(asked.email);
      expect((await guest.client.query(MINE)).guestThreads).toEqual([
        { id: thread.id, title: 'Forensic annex' },
      ]);
    } finally {
      server.clock.set(now);
    }
  });

  it('is seen by those who look at the thread, also when it is prolonged and when it ends', async () => {
    const { chair, member, thread } = await setting();
    await server.deliverEvents();
    const socket = await server.socket(member);
    const told = async (act: () => Promise<unknown>) => {
      const heard = next(socket, 'thread.changed');
      await act();
      await server.deliverEvents();
      expect(await heard).toMatchObject({ threadId: thread.id });
    };
    const input = guestInput(thread.id);
    let id = '';
    await told(async () => {
      id = (await chair.query(INVITE_GUEST, { input })).inviteGuest.id;
    });
    await told(() => came(input.email));
    await told(() => chair.query(PROLONG, { input: { id, version: 2, lastDay: inDays(60) } }));
    await told(() => chair.query(END, { input: { id, version: 3 } }));
  });

  it('of somebody who is a guest already lets them into the other thread as well', async () => {
    const { body, chair, asked, guest } = await withGuest();
    const other = await startThread(chair, body, { title: 'Second' });
    await invite(chair, other.id, { email: asked.email });
    expect((await guest.client.query(MINE)).guestThreads).toHaveLength(2);
    expect((await chair.query(GUESTS, { id: other.id })).thread.guests).toMatchObject([{ name: 'Vera Lux' }]);
    await chair.query(END, { input: { id: asked.id, version: asked.version + 1 } });
    expect(
      (await guest.client.query(MINE)).guestThreads.map(({ title }: { title: string }) => title),
    ).toEqual(['Second']);
  });
});

describe('a guest is out at once', () => {
  it('when those who keep order end it, open window and session included', async () => {
    const { chair, thread, asked, guest } = await withGuest();
    await server.deliverEvents();
    const socket = await server.socket(guest.client);
    const heard = next(socket, 'post.added');
    await post(chair, thread.id, 'Live');
    await server.deliverEvents();
    expect(await heard).toMatchObject({ threadId: thread.id, seq: 2 });
    const over = next(socket, 'session.ended');
    const { endGuest } = await chair.query(END, { input: { id: asked.id, version: asked.version + 1 } });
    expect(endGuest.state).toBe('ENDED');
    await server.deliverEvents();
    await over;
    expect(await guest.client.refusal(MINE)).toBe('UNAUTHENTICATED');
    expect((await chair.query(GUESTS, { id: thread.id })).thread.guests).toEqual([]);
    expect(await chair.refusal(END, { input: { id: asked.id, version: asked.version + 2 } })).toBe(
      'CONFLICT',
    );
  });

  it('when the last day is over, whether anything runs that day or not', async () => {
    const { chair, thread, asked, guest } = await withGuest({ lastDay: inDays(2) });
    const now = server.clock.now();
    try {
      server.clock.set(new Date(now.getTime() + 2 * DAY_MS));
      expect(await guest.client.refusal(PAGE, { id: thread.id })).toBeNull();
      server.clock.set(new Date(now.getTime() + 3 * DAY_MS));
      expect(await guest.client.refusal(PAGE, { id: thread.id })).toBe('NOT_FOUND');
      expect((await guest.client.query(MINE)).guestThreads).toEqual([]);
      await server.app.get(GuestService).endOverdue();
      expect(await guest.client.refusal(MINE)).toBe('UNAUTHENTICATED');
      expect(await chair.refusal(PROLONG, { input: { id: asked.id, version: 3, lastDay: inDays(5) } })).toBe(
        'CONFLICT',
      );
    } finally {
      server.clock.set(now);
    }
  });

  it('when the thread becomes confidential or is kept from more people, and back when it is not', async () => {
    const { chair, thread, guest } = await withGuest();
    await server.deliverEvents();
    const socket = await server.socket(guest.client);
    const lost = next(socket, 'thread.lost');
    const hidden = await relabel(chair, thread, 'BODY', { classification: 'CONFIDENTIAL' });
    await server.deliverEvents();
    expect(await lost).toMatchObject({ threadId: thread.id });
    expect(await guest.client.refusal(PAGE, { id: thread.id })).toBe('NOT_FOUND');
    expect((await chair.query(GUESTS, { id: thread.id })).thread.guests[0].state).toBe('KEPT_OUT');
    const shown = await relabel(chair, hidden, 'BODY');
    expect(await guest.client.refusal(PAGE, { id: thread.id })).toBeNull();
    await relabel(chair, shown, 'OFFICERS');
    expect(await guest.client.refusal(PAGE, { id: thread.id })).toBe('NOT_FOUND');
  });

  it('and hears nothing of threads they were not asked into', async () => {
    const { body, chair, thread, guest } = await withGuest();
    await server.deliverEvents();
    const socket = await server.socket(guest.client);
    const other = await startThread(chair, body, { audience: 'COMPACT' });
    await post(chair, other.id, 'Not for them');
    const heard = next(socket, 'post.added');
    await post(chair, thread.id, 'For them');
    await server.deliverEvents();
    expect(await heard).toMatchObject({ threadId: thread.id });
  });
});

import { useTranslation } from 'react-i18next';
import { announce } from '@concert/web-ui';
import type { Problem } from '../../../apollo/problem';
import { useThreadActs, type Thread } from './useThread';

/** Something that is so or not: what making it the opposite is called, and how it is done. */
export interface ThreadTurn {
  words: string;
  busy: boolean;
  run: () => void;
}

/** The version the thread has then; undefined when it was refused. */
type Turning = (on: boolean, version: number) => Promise<number | undefined>;

/** Pins and closes a thread or does the opposite, says so, and offers to take it back. */
export function useThreadTurns({ id, version, pinned, closed }: Thread): {
  pin: ThreadTurn;
  close: ThreadTurn;
  problem: Problem | null;
} {
  const { t } = useTranslation(['discussions', 'ui']);
  const { pin, close } = useThreadActs();
  const turn = async (turning: Turning, on: boolean, from: number, words: { on: string; off: string }) => {
    const next = await turning(on, from);
    if (next === undefined) return;
    const undo = { label: t('ui:undo'), run: () => void turn(turning, !on, next, words) };
    announce(on ? words.on : words.off, undo);
  };
  const turnPinned: Turning = async (on, from) =>
    (await pin.act({ id, pinned: on, version: from }))?.pinThread.version;
  const turnClosed: Turning = async (on, from) =>
    (await close.act({ id, closed: on, version: from }))?.closeThread.version;
  return {
    pin: {
      words: t(pinned ? 'act.unpin' : 'act.pin'),
      busy: pin.busy,
      run: () => void turn(turnPinned, !pinned, version, { on: t('act.pinned'), off: t('act.unpinned') }),
    },
    close: {
      words: t(closed ? 'act.open' : 'act.close'),
      busy: close.busy,
      run: () => void turn(turnClosed, !closed, version, { on: t('act.closed'), off: t('act.opened') }),
    },
    problem: pin.problem ?? close.problem,
  };
}

import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { LIMITS } from '@concert/contracts';
import { ReplyDraftDocument, SaveReplyDraftDocument } from '../reply-draft.generated';

const SAVE_AFTER = 3_000;

interface SharedDraft {
  /** What stands in the field came from another device. */
  came: boolean;
  /** To be called with every change of what is typed; nothing typed means that it was sent or given up. */
  typed: (text: string) => void;
}

/**
 * Keeps an answer at the server as well, for the person's other devices; the browser's own copy stays the first.
 * `keptAt` is when that was typed; `take` gets what was typed elsewhere since, unless typing has begun here.
 */
export function useSharedDraft(
  threadId: string,
  keptAt: string | null,
  take: (text: string) => void,
): SharedDraft {
  const client = useApolloClient();
  const [came, setCame] = useState(false);
  const begun = useRef(false);
  const pending = useRef<{ text: string; at: string } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // One after the other: an earlier one must not arrive after a later one.
  const last = useRef<Promise<unknown>>(Promise.resolve());

  const save = useCallback(() => {
    clearTimeout(timer.current);
    const draft = pending.current;
    pending.current = null;
    if (!draft) return;
    const input = { threadId, ...draft };
    last.current = last.current
      .then(() =>
        client.mutate({
          mutation: SaveReplyDraftDocument,
          variables: { input },
          fetchPolicy: 'no-cache',
          // It may be the last thing a page does.
          context: { fetchOptions: { keepalive: true } },
        }),
      )
      // It is kept in the browser all the same.
      .catch(() => undefined);
  }, [client, threadId]);
  const typed = useCallback(
    (text: string) => {
      begun.current = true;
      if (text.trim() === '') setCame(false);
      if (text.length > LIMITS.replyDraft) return;
      pending.current = { text, at: new Date().toISOString() };
      clearTimeout(timer.current);
      if (text.trim() === '') save();
      else timer.current = setTimeout(save, SAVE_AFTER);
    },
    [save],
  );
  useEffect(() => {
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('pagehide', save);
      save();
    };
  }, [save]);

  const receive = useEffectEvent((draft: { text: string; at: string }) => {
    if (begun.current || (keptAt !== null && Date.parse(draft.at) <= Date.parse(keptAt))) return;
    setCame(true);
    take(draft.text);
  });
  useEffect(() => {
    let left = false;
    client.query({ query: ReplyDraftDocument, variables: { threadId }, fetchPolicy: 'no-cache' }).then(
      ({ data }) => {
        if (!left && data?.replyDraft) receive(data.replyDraft);
      },
      // Without it one writes all the same.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [client, threadId]);
  return { came, typed };
}

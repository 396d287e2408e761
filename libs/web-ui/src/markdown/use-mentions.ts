import { useEffect, useState, type KeyboardEvent } from 'react';
import { mentionStart, type MentionOption, type MentionStart } from './mention-tools';

/** Finds those whom the words after an @ may mean. The same function as long as the answers would be the same. */
export type FindMentions = (words: string) => Promise<readonly MentionOption[]>;

export interface Mentions {
  options: readonly MentionOption[];
  active: number;
  /** Where the cursor stands now; null when it is not in the field. */
  look: (cursor: number | null) => void;
  choose: (option: MentionOption) => void;
  /** True when the key was for the list. */
  onKey: (event: KeyboardEvent) => boolean;
}

/** The list that opens behind an @: what is in it, and which keys it takes. */
export function useMentions(
  text: string,
  find: FindMentions | undefined,
  take: (start: MentionStart, option: MentionOption) => void,
): Mentions {
  const [cursor, setCursor] = useState<number | null>(null);
  const [found, setFound] = useState<{ words: string; options: readonly MentionOption[] } | null>(null);
  const [active, setActive] = useState(0);
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const start = find && cursor !== null ? mentionStart(text, cursor) : null;
  const words = start?.words ?? null;
  const startsAt = start?.at ?? null;
  // An @ that is written anew opens the list again, also where one was closed before.
  if (closedAt !== null && startsAt !== closedAt) setClosedAt(null);
  useEffect(() => {
    if (!find || words === null) return;
    let left = false;
    find(words).then(
      (options) => {
        if (left) return;
        setFound({ words, options });
        setActive(0);
      },
      // Without the list one still writes.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [find, words]);
  const options = start && start.at !== closedAt && found ? found.options : [];
  const choose = (option: MentionOption) => {
    if (!start) return;
    setCursor(null);
    take(start, option);
  };
  const onKey = (event: KeyboardEvent): boolean => {
    const option = options[active];
    if (!start || !option) return false;
    if (event.key === 'ArrowDown') setActive((active + 1) % options.length);
    else if (event.key === 'ArrowUp') setActive((active + options.length - 1) % options.length);
    else if (event.key === 'Escape') setClosedAt(start.at);
    else if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === 'Tab')
      choose(option);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return { options, active, look: setCursor, choose, onKey };
}

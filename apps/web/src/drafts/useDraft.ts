import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import { DraftOwner } from './draft-owner';
import { readDraft, removeDraft, writeDraft } from './draft-store';

const WRITE_AFTER = 250;

interface DraftState<Value> {
  value: Value;
  setValue: (value: Value) => void;
  /** This was typed in an earlier visit and not sent. */
  restored: boolean;
  /** The thing has changed since the typing began. */
  outdated: boolean;
  /** Given up, or sent and the form is to be empty again. */
  clear: () => void;
  /** Sent, and the form goes on showing it. */
  keep: () => void;
}

/**
 * State that survives a reload, an expired session and a closed tab until `clear` is called. `key` names the field for
 * good (`seat-request.WG1`); `version` is that of the thing being edited, when it has one.
 */
export function useDraft<Value>(
  key: string,
  initial: Value,
  version: number | null = null,
): DraftState<Value> {
  const person = useContext(DraftOwner);
  const [kept] = useState(() => readDraft<Value>(localStorage, person, key));
  const [value, setCurrent] = useState<Value>(kept ? kept.value : initial);
  const [restored, setRestored] = useState(kept !== null);
  const base = useRef(kept ? kept.base : version);
  // After it was sent, what is typed next belongs to the new version.
  useEffect(() => {
    if (!restored) base.current = version;
  }, [restored, version]);
  const pending = useRef<Value | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (pending.current === null) return;
    const draft = { value: pending.current, base: base.current, at: new Date().toISOString() };
    writeDraft(localStorage, person, key, draft);
    pending.current = null;
  }, [person, key]);

  // The last keystrokes before a tab is closed or the page left must not be lost to the delay.
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  const setValue = useCallback(
    (next: Value) => {
      setCurrent(next);
      pending.current = next;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, WRITE_AFTER);
    },
    [flush],
  );

  const keep = useCallback(() => {
    clearTimeout(timer.current);
    pending.current = null;
    removeDraft(localStorage, person, key);
    setRestored(false);
  }, [person, key]);

  const clear = useCallback(() => {
    keep();
    setCurrent(initial);
  }, [keep, initial]);

  const outdated = restored && version !== null && kept?.base !== version;
  return { value, setValue, restored, outdated, clear, keep };
}

import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Problem } from '../../../apollo/problem';
import { sendFile, type ReceivedFile } from '../../../files/send-file';

export interface Upload {
  /** What is on its way now, and which part of it has arrived, from 0 to 1. */
  sending: { name: string; size: number; part: number } | null;
  problem: Problem | null;
  start: (file: File) => void;
  cancel: () => void;
}

/** Sends files one at a time; choosing another one while one is on its way replaces it. */
export function useUpload(onReceived: (file: ReceivedFile) => void): Upload {
  const [sending, setSending] = useState<Upload['sending']>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [received, setReceived] = useState<ReceivedFile | null>(null);
  const running = useRef<AbortController>(undefined);
  const cancel = useCallback(() => {
    running.current?.abort();
    running.current = undefined;
    setSending(null);
  }, []);
  // A form that is closed no longer waits for its file.
  useEffect(() => () => running.current?.abort(), []);
  // Told in an effect, because by then the form holds what was typed while the file was on its way.
  const tell = useEffectEvent(onReceived);
  useEffect(() => {
    if (received) tell(received);
  }, [received]);

  const start = (file: File) => {
    cancel();
    const { name, size } = file;
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setProblem(null);
    setSending({ name, size, part: 0 });
    const onProgress = (part: number) => {
      if (!signal.aborted) setSending({ name, size, part });
    };
    void sendFile(file, { onProgress, signal }).then((sent) => {
      if (signal.aborted || !sent) return;
      setSending(null);
      if ('file' in sent) setReceived(sent.file);
      else setProblem(sent.problem);
    });
  };
  return { sending, problem, start, cancel };
}

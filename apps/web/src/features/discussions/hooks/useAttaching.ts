import { useCallback, useEffect, useRef, useState } from 'react';
import { LIMITS } from '@concert/contracts';
import type { Problem } from '../../../apollo/problem';
import { sendFile } from '../../../files/send-file';
import type { AttachedFile } from '../attached-files';
import { dropPicture, keepPicture } from '../local-pictures';

/** Kinds of pictures that the server lets a page show. */
const SHOWN: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/** A file that has not arrived: on its way, or stopped by a problem. */
export interface ComingFile {
  key: string;
  file: File;
  /** Which part of it has arrived, from 0 to 1. */
  part: number;
  problem: Problem | null;
}

export interface Attaching {
  files: readonly AttachedFile[];
  coming: readonly ComingFile[];
  /** Why nothing can be sent yet, in words: a file is on its way, or one has not arrived. */
  held: 'files.wait' | 'files.missing' | null;
  /** More were chosen than a post takes; those beyond were left out. */
  tooMany: boolean;
  add: (chosen: readonly File[]) => void;
  again: (key: string) => void;
  /** Takes one that is coming back. */
  stop: (key: string) => void;
  remove: (id: string) => void;
}

/** Sends files ahead of the post they are to go with. */
export function useAttaching(
  files: readonly AttachedFile[],
  onChange: (files: readonly AttachedFile[]) => void,
): Attaching {
  const [coming, setComing] = useState<readonly ComingFile[]>([]);
  const [tooMany, setTooMany] = useState(false);
  const running = useRef(new Map<string, AbortController>());
  // One after the other: so they arrive in the order in which they were chosen.
  const last = useRef<Promise<unknown>>(Promise.resolve());
  // Files arrive on their own, each after what the others before it have changed.
  const latest = useRef({ files, onChange });
  useEffect(() => {
    latest.current = { files, onChange };
  }, [files, onChange]);
  useEffect(() => {
    const controllers = running.current;
    return () => controllers.forEach((controller) => controller.abort());
  }, []);

  const change = useCallback((next: readonly AttachedFile[]) => {
    latest.current = { ...latest.current, files: next };
    latest.current.onChange(next);
  }, []);
  const drop = useCallback((key: string) => {
    running.current.delete(key);
    setComing((now) => now.filter((one) => one.key !== key));
  }, []);
  const send = useCallback(
    async (key: string, file: File, controller: AbortController) => {
      const mark = (news: Partial<ComingFile>) =>
        setComing((now) => now.map((one) => (one.key === key ? { ...one, ...news } : one)));
      const { signal } = controller;
      if (signal.aborted) return;
      const sent = await sendFile(file, { signal, onProgress: (part) => mark({ part }) });
      if (!sent || signal.aborted) return;
      if ('problem' in sent) return mark({ problem: sent.problem });
      const { uploadId: id, fileName, size, mediaType } = sent.file;
      const shown = SHOWN.has(mediaType);
      if (shown) keepPicture(id, file);
      drop(key);
      change([...latest.current.files, { id, fileName, size, shown }]);
    },
    [change, drop],
  );

  const begin = (key: string, file: File) => {
    const controller = new AbortController();
    running.current.set(key, controller);
    last.current = last.current.then(() => send(key, file, controller));
  };
  const add = (chosen: readonly File[]) => {
    const room = LIMITS.attachments - files.length - coming.length;
    setTooMany(chosen.length > room);
    const begun = chosen
      .slice(0, Math.max(0, room))
      .map((file) => ({ key: crypto.randomUUID(), file, part: 0, problem: null }));
    setComing([...coming, ...begun]);
    for (const { key, file } of begun) begin(key, file);
  };
  const again = (key: string) => {
    const one = coming.find((candidate) => candidate.key === key);
    if (!one) return;
    setComing(coming.map((other) => (other === one ? { ...one, part: 0, problem: null } : other)));
    begin(key, one.file);
  };
  const stop = (key: string) => {
    running.current.get(key)?.abort();
    setTooMany(false);
    drop(key);
  };
  const remove = (id: string) => {
    setTooMany(false);
    dropPicture(id);
    change(latest.current.files.filter((file) => file.id !== id));
  };
  return { files, coming, held: heldBy(coming), tooMany, add, again, stop, remove };
}

function heldBy(coming: readonly ComingFile[]): Attaching['held'] {
  if (coming.length === 0) return null;
  return coming.some(({ problem }) => problem === null) ? 'files.wait' : 'files.missing';
}

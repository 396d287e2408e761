import { useEffect, useRef, useState } from 'react';
import type { ImportPreview } from '@concert/contracts';
import type { Problem } from '../../../apollo/problem';
import { sendPlan } from '../send-plan';
import { useAcceptImport } from './useWorkPlan';

/** A spreadsheet on its way into a draft: sent, looked at row by row, accepted or given up. */
export function useImport(body: string, programme: string) {
  const [name, setName] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [refusal, setRefusal] = useState<Problem | null>(null);
  const accepting = useAcceptImport();
  const latest = useRef(0);
  // An answer to a dialog that was closed, or to a file that was replaced, is not wanted any more.
  useEffect(() => () => void (latest.current += 1), []);
  const send = async (file: File) => {
    const turn = (latest.current += 1);
    accepting.forget();
    setRefusal(null);
    setPreview(null);
    setName(file.name);
    setSending(true);
    const sent = await sendPlan(file, body, programme);
    if (turn !== latest.current) return;
    setSending(false);
    if ('preview' in sent) setPreview(sent.preview);
    else setRefusal(sent.problem);
  };
  return {
    /** Of the file that is on its way or has been read. */
    name,
    sending,
    preview,
    problem: refusal ?? accepting.problem,
    busy: accepting.busy,
    send: (file: File) => void send(file),
    accept: async (): Promise<boolean> =>
      preview !== null && (await accepting.act({ token: preview.token })) !== undefined,
  };
}

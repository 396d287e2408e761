import { LIMITS } from '@concert/contracts';
import { requestHeaders } from '../apollo/links';
import { problemOfStatus, type Problem } from '../apollo/problem';
import { sessionGate } from '../apollo/session-gate';

/** A file that has arrived and waits to be made something of; the server keeps it for a day. */
export interface ReceivedFile {
  uploadId: string;
  fileName: string;
  size: number;
  /** As told from its bytes. */
  mediaType: string;
}

export type Sent = { file: ReceivedFile } | { problem: Problem } | null;

interface Sending {
  /** From 0 to 1. */
  onProgress: (part: number) => void;
  signal: AbortSignal;
}

/** Sends one file. Null when it was cancelled. When the session has run out it is sent again once the person is back. */
export async function sendFile(file: File, sending: Sending): Promise<Sent> {
  if (file.size > LIMITS.fileBytes) return { problem: { code: 'TOO_LARGE', details: {} } };
  if (file.size === 0) return { problem: { code: 'INVALID_INPUT', details: { reason: 'emptyFile' } } };
  const sent = await sendOnce(file, sending);
  if (!sent || 'file' in sent || sent.problem.code !== 'UNAUTHENTICATED' || !sessionGate.guards())
    return sent;
  return (await sessionGate.wait()) ? sendFile(file, sending) : sent;
}

// Not `fetch`: browsers tell the progress of what is sent to XMLHttpRequest alone.
function sendOnce(file: File, { onProgress, signal }: Sending): Promise<Sent> {
  const form = new FormData();
  form.append('file', file);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.responseType = 'json';
    request.open('POST', '/files');
    for (const [name, value] of Object.entries(requestHeaders)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(answerOf(request.status, request.response));
    request.onerror = () => resolve({ problem: { code: 'NETWORK', details: {} } });
    request.onabort = () => resolve(null);
    signal.addEventListener('abort', () => request.abort(), { once: true });
    if (signal.aborted) resolve(null);
    else request.send(form);
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function answerOf(status: number, answer: unknown): Sent {
  const found = isRecord(answer) ? answer : {};
  const { uploadId, fileName, size, mediaType } = found;
  if (
    status === 201 &&
    typeof uploadId === 'string' &&
    typeof fileName === 'string' &&
    typeof size === 'number' &&
    typeof mediaType === 'string'
  )
    return { file: { uploadId, fileName, size, mediaType } };
  return { problem: problemOfStatus(status, answer) };
}

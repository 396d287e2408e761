import { requestHeaders } from '../../apollo/links';
import { problemOfResponse, type Problem } from '../../apollo/problem';

/** Sharp on every screen it is shown on, and a few dozen kilobytes. */
const SIDE = 512;
const QUALITY = 0.85;

/**
 * The middle of a picture as a small square: a photograph as a telephone takes it is too large to send, and says where
 * it was taken. Null when the browser cannot read it as a picture.
 */
async function squareOf(file: File): Promise<Blob | null> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return null;
  const { width, height } = picture;
  const from = Math.min(width, height);
  const side = Math.min(SIDE, from);
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  canvas
    .getContext('2d')
    ?.drawImage(picture, (width - from) / 2, (height - from) / 2, from, from, 0, 0, side, side);
  picture.close();
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
}

async function request(init: RequestInit): Promise<Problem | null> {
  try {
    const answer = await fetch('/portraits', { ...init, headers: requestHeaders });
    return answer.ok ? null : await problemOfResponse(answer);
  } catch {
    return { code: 'NETWORK', details: {} };
  }
}

/** Makes a picture one's portrait; null when that is done. */
export async function sendPortrait(file: File): Promise<Problem | null> {
  const square = await squareOf(file);
  if (!square) return { code: 'INVALID_INPUT', details: { reason: 'notAnImage' } };
  const form = new FormData();
  form.append('file', square, 'portrait.jpg');
  return request({ method: 'POST', body: form });
}

export const removePortrait = (): Promise<Problem | null> => request({ method: 'DELETE' });

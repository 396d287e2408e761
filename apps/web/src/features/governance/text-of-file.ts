/**
 * The text of a file as spreadsheets write it: UTF-8, UTF-16 when its first bytes say so, and otherwise the alphabet
 * that Excel still uses for .csv on most machines.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

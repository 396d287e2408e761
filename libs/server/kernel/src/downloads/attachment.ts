/** A Content-Disposition that saves under this name, also where only ASCII is understood (RFC 6266). */
export const attachment = (fileName: string): string => `attachment; ${named(fileName)}`;

/** One that lets a page show it, and saves it under this name when a reader asks for that. */
export const inline = (fileName: string): string => `inline; ${named(fileName)}`;

function named(fileName: string): string {
  const plain = fileName
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7E]/g, '_')
    .replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${encoded}`;
}

import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The part of V8's call sites that is needed here. */
export type Frame = Pick<NodeJS.CallSite, 'getFileName' | 'getLineNumber' | 'getColumnNumber'> & {
  toString(): string;
};

const OURS = /\/(apps|libs)\/.*\/dist\/.*\.js$/;
const maps = new Map<string, SourceMap | null>();

/**
 * Stack traces name the lines of the sources. Node's own `--enable-source-maps` keeps the map of every loaded file in
 * memory, libraries included, some 20 MB; here a map of ours is read when an error from that file is first looked at.
 */
export function nameSourceLines(): void {
  Error.prepareStackTrace = (error, frames) =>
    [String(error), ...frames.map((frame) => `    at ${inSource(frame)}`)].join('\n');
}

/** A frame as V8 words it, with the place in the source instead of the place in the built file. */
export function inSource(frame: Frame): string {
  const text = String(frame);
  const [file, line, column] = [frame.getFileName(), frame.getLineNumber(), frame.getColumnNumber()];
  if (!file || line === null || column === null || !OURS.test(file)) return text;
  const found = mapOf(file)?.findEntry(line - 1, column - 1);
  if (!found || !('originalSource' in found)) return text;
  const source = fileURLToPath(new URL(found.originalSource, file));
  return text.replace(
    `${file}:${line}:${column}`,
    `${source}:${found.originalLine + 1}:${found.originalColumn + 1}`,
  );
}

function mapOf(file: string): SourceMap | null {
  let map = maps.get(file);
  if (map === undefined) {
    map = readMap(`${fileURLToPath(file)}.map`);
    maps.set(file, map);
  }
  return map;
}

// Without its map, or with one that cannot be read, a trace still names the built file.
function readMap(file: string): SourceMap | null {
  try {
    return new SourceMap(JSON.parse(readFileSync(file, 'utf8')) as SourceMapPayload);
  } catch {
    return null;
  }
}

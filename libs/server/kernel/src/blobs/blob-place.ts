import type { Readable } from 'node:stream';

/** Part of a content by its bytes, both ends included. */
export interface ByteRange {
  start: number;
  end: number;
}

/** Where bytes lie under the name of their SHA-256: a folder, or a bucket. */
export interface BlobPlace {
  /** Takes over a complete local file; it may be moved away. */
  keep(file: string, sha256: string): Promise<void>;
  /** NOT_FOUND when there is no such content. */
  open(sha256: string, range?: ByteRange): Promise<Readable>;
  has(sha256: string): Promise<boolean>;
  remove(sha256: string): Promise<void>;
}

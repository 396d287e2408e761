import type { Readable } from 'node:stream';

export interface StoredBlob {
  /** Lower-case hex; the name of the content. */
  sha256: string;
  size: number;
}

/** Where the bytes of files live, by their SHA-256. Always streamed: a file is never whole in memory. */
export abstract class BlobStore {
  /** Reads the stream to its end; TOO_LARGE, with nothing kept, when it is longer than `maxBytes`. */
  abstract put(content: Readable, maxBytes: number): Promise<StoredBlob>;
  /** `start` and `end` (inclusive) select a range. */
  abstract open(sha256: string, range?: { start: number; end: number }): Promise<Readable>;
  abstract has(sha256: string): Promise<boolean>;
}

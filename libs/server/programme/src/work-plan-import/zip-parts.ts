import { inflateRawSync } from 'node:zlib';
import { DomainError, invalid } from '@concert/kernel';

const END = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
/** Far more parts than a workbook of a plan has, far fewer than hurt. */
const MOST_PARTS = 500;
/** What all parts together may come to; a plan of the largest size takes a fifth of it. */
const MOST_BYTES = 24 * 1024 * 1024;

const damaged = (): DomainError => invalid('file', 'notXlsx');

interface Entry {
  name: string;
  method: number;
  packed: number;
  size: number;
  offset: number;
}

/**
 * The XML parts of an archive by name, unpacked. INVALID_INPUT for what is no plain archive, or unpacks to more than
 * it says or than we take: nothing else ever unpacks a file that has not been through here.
 */
export function unpackParts(file: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  let total = 0;
  for (const entry of entriesOf(file)) {
    total += entry.size;
    if (total > MOST_BYTES) throw invalid('file', 'inflatesTooMuch');
    const bytes = unpacked(file, entry);
    if (/\.(xml|rels)$/i.test(entry.name)) parts.set(entry.name.replace(/^\/+/, ''), bytes.toString('utf8'));
  }
  return parts;
}

function entriesOf(file: Buffer): Entry[] {
  const end = file.lastIndexOf(END);
  if (end < 0 || end < file.length - END_LENGTH - LONGEST_COMMENT || file.length - end < END_LENGTH)
    throw damaged();
  const count = file.readUInt16LE(end + 10);
  // Another reader may go by the other count: an archive in which they differ hides something.
  if (count !== file.readUInt16LE(end + 8)) throw damaged();
  if (count > MOST_PARTS) throw invalid('file', 'inflatesTooMuch');
  const entries: Entry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || file.readUInt32LE(at) !== ENTRY) throw damaged();
    const encrypted = (file.readUInt16LE(at + 8) & 1) === 1;
    const nameLength = file.readUInt16LE(at + 28);
    if (encrypted) throw invalid('file', 'protected');
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function unpacked(file: Buffer, { method, packed, size, offset }: Entry): Buffer {
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== LOCAL) throw damaged();
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  const bytes = file.subarray(start, start + packed);
  if (bytes.length !== packed) throw damaged();
  if (method === STORED) {
    if (packed !== size) throw damaged();
    return bytes;
  }
  if (method !== DEFLATED) throw damaged();
  const content = inflated(bytes, size);
  if (content.length !== size) throw damaged();
  return content;
}

function inflated(bytes: Buffer, size: number): Buffer {
  try {
    // At least one byte: zero would mean no limit.
    return inflateRawSync(bytes, { maxOutputLength: Math.max(size, 1) });
  } catch {
    throw damaged();
  }
}

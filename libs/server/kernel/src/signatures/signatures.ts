import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { fromBase32, toBase32 } from './base32.js';

/** Enough for what can only be tried by asking us. */
const SEAL_BYTES = 10;

/** Signs what goes out and has to be believed when it comes back, each purpose with a key of its own. */
@Injectable()
export class Signatures {
  private readonly keys = new Map<string, Buffer>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The text with its signature; safe in an address when the text is. */
  async sign(purpose: string, text: string): Promise<string> {
    return `${text}.${(await this.signatureOf(purpose, text)).toString('base64url')}`;
  }

  /** The text, when the signature is ours; null otherwise. */
  async read(purpose: string, signed: string): Promise<string | null> {
    const end = signed.lastIndexOf('.');
    if (end < 0) return null;
    const text = signed.slice(0, end);
    const given = Buffer.from(signed.slice(end + 1), 'base64url');
    const wanted = await this.signatureOf(purpose, text);
    return given.length === wanted.length && timingSafeEqual(given, wanted) ? text : null;
  }

  /** A few bytes with a short signature, in small letters and digits: for addresses of mail, where capitals get lost. */
  async seal(purpose: string, bytes: Buffer): Promise<string> {
    return toBase32(Buffer.concat([bytes, await this.sealOf(purpose, bytes)]));
  }

  /** The bytes, when the seal is ours; null otherwise. */
  async unseal(purpose: string, sealed: string): Promise<Buffer | null> {
    const read = fromBase32(sealed);
    if (!read || read.length <= SEAL_BYTES) return null;
    const bytes = read.subarray(0, -SEAL_BYTES);
    const wanted = await this.sealOf(purpose, bytes);
    return timingSafeEqual(read.subarray(-SEAL_BYTES), wanted) ? bytes : null;
  }

  private async sealOf(purpose: string, bytes: Buffer): Promise<Buffer> {
    return (await this.signatureOf(purpose, bytes)).subarray(0, SEAL_BYTES);
  }

  private async signatureOf(purpose: string, signed: string | Buffer): Promise<Buffer> {
    return createHmac('sha256', await this.keyOf(purpose))
      .update(signed)
      .digest();
  }

  private async keyOf(purpose: string): Promise<Buffer> {
    const known = this.keys.get(purpose);
    if (known) return known;
    await this.database.query(
      'INSERT INTO signing_key (purpose, key, created_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [purpose, randomBytes(32).toString('base64url'), this.clock.now()],
    );
    const [row] = await this.database.query<{ key: string }>(
      'SELECT key FROM signing_key WHERE purpose = $1',
      [purpose],
    );
    const key = Buffer.from(row?.key ?? '', 'base64url');
    // A key whose transaction is undone was never there.
    if (!this.database.inTransaction) this.keys.set(purpose, key);
    return key;
  }
}

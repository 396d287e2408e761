import { createHash, randomBytes } from 'node:crypto';

/** An unguessable token for a cookie or a link; the database keeps only its hash. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

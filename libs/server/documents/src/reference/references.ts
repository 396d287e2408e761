import type { BodyEntity } from '@concert/governance';
import { Clock } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { ReferenceStore } from './reference.store.js';

/** Issues references: per body and year, without gaps, however many ask at once. */
@Injectable()
export class References {
  constructor(
    private readonly references: ReferenceStore,
    private readonly clock: Clock,
  ) {}

  /** The id of a new reference; call inside the transaction that uses it. */
  async issue(body: Pick<BodyEntity, 'id' | 'code'>): Promise<string> {
    return (await this.references.issue(body, this.clock.now().getUTCFullYear())).id;
  }
}

/** The reference of a revision: the first bears the plain number, later ones add Rev.1, Rev.2 … */
export const withRevision = (reference: string, revisionNumber: number): string =>
  revisionNumber > 1 ? `${reference}/Rev.${revisionNumber - 1}` : reference;

import { Injectable } from '@nestjs/common';
import type { TermsOfReferenceEntity } from './terms-of-reference.entity.js';
import { TermsOfReferenceStore } from './terms-of-reference.store.js';

@Injectable()
export class TermsOfReferenceLoaders {
  constructor(private readonly store: TermsOfReferenceStore) {}

  readonly ofBody = (bodyIds: readonly string[]): Promise<TermsOfReferenceEntity[][]> =>
    this.store.ofBodies(bodyIds);
}

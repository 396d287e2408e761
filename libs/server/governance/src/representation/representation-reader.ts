import { Injectable } from '@nestjs/common';
import type { RepresentationEntity } from './representation.entity.js';
import { RepresentationStore } from './representation.store.js';

/** A representation as it stands now, for telling the person about it. */
@Injectable()
export class RepresentationReader {
  constructor(private readonly representations: RepresentationStore) {}

  find(id: string): Promise<RepresentationEntity | null> {
    return this.representations.find(id);
  }
}

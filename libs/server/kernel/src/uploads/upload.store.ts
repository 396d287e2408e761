import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Database } from '../database/database.js';
import { UploadEntity } from './upload.entity.js';

@Injectable()
export class UploadStore {
  constructor(private readonly database: Database) {}

  async add(upload: UploadEntity): Promise<void> {
    await this.database.of(UploadEntity).insert(upload);
  }

  /** Holds a second use of the same upload back until this transaction ends. */
  findLocked(id: string, personId: string): Promise<UploadEntity | null> {
    return this.database
      .of(UploadEntity)
      .findOne({ where: { id, personId }, lock: { mode: 'pessimistic_write' } });
  }

  async become(id: string, usedForId: string): Promise<void> {
    await this.database.of(UploadEntity).update(id, { usedForId });
  }

  olderThan(instant: Date, atMost: number): Promise<UploadEntity[]> {
    return this.database
      .of(UploadEntity)
      .find({ where: { createdAt: LessThan(instant) }, order: { createdAt: 'ASC' }, take: atMost });
  }

  async remove(id: string): Promise<void> {
    await this.database.of(UploadEntity).delete(id);
  }
}

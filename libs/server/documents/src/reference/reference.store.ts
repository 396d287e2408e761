import { randomUUID } from 'node:crypto';
import { Database, inOrder } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ReferenceEntity } from './reference.entity.js';

@Injectable()
export class ReferenceStore {
  constructor(private readonly database: Database) {}

  /** The next number of the body and year. Others wait for this transaction, and get the same number if it fails. */
  async issue(body: { id: string; code: string }, year: number): Promise<ReferenceEntity> {
    const [counter] = await this.database.query<{ last: number }>(
      `INSERT INTO reference_counter AS counter (body_id, year, last) VALUES ($1, $2, 1)
       ON CONFLICT (body_id, year) DO UPDATE SET last = counter.last + 1 RETURNING last`,
      [body.id, year],
    );
    if (!counter) throw new Error('The counter gave no number.');
    const reference = {
      id: randomUUID(),
      bodyId: body.id,
      year,
      number: counter.last,
      text: `${body.code}/${year}/WP.${counter.last}`,
    };
    await this.database.of(ReferenceEntity).insert(reference);
    return reference;
  }

  /** Holds back other changes to a document and to its other language versions until this transaction ends. */
  async lockOf(documentId: string): Promise<void> {
    await this.database.query(
      `SELECT FROM reference JOIN document ON document.reference_id = reference.id WHERE document.id = $1 FOR NO KEY UPDATE OF reference`,
      [documentId],
    );
  }

  async byIds(ids: readonly string[]): Promise<(ReferenceEntity | null)[]> {
    return inOrder(
      ids,
      await this.database.of(ReferenceEntity).findBy({ id: In([...ids]) }),
      (row) => row.id,
    );
  }
}

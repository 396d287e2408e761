import { Database, inGroups, inOrder } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { BodyEntity } from './body.entity.js';
import { BodyNameEntity } from './body-name.entity.js';
import { BodySuccessionEntity } from './body-succession.entity.js';

@Injectable()
export class BodyStore {
  constructor(private readonly database: Database) {}

  /** Every body there has ever been, in their order: some dozens. */
  all(): Promise<BodyEntity[]> {
    return this.database.of(BodyEntity).find({ order: { position: 'ASC', code: 'ASC' } });
  }

  find(id: string): Promise<BodyEntity | null> {
    return this.database.of(BodyEntity).findOneBy({ id });
  }

  /** Codes are unique whatever their case: people write them small in addresses. */
  findByCode(code: string): Promise<BodyEntity | null> {
    return this.byCode(code).getOne();
  }

  async findByCodes(codes: readonly string[]): Promise<BodyEntity[]> {
    const wanted = codes.map((code) => code.toLowerCase());
    return this.database
      .of(BodyEntity)
      .createQueryBuilder('body')
      .where('lower(body.code) IN (:...wanted)', { wanted })
      .getMany();
  }

  /** Holds other acts on the same body back until this transaction ends, and gives it as it is then. */
  lockByCode(code: string): Promise<BodyEntity | null> {
    return this.byCode(code).setLock('pessimistic_write').getOne();
  }

  lock(id: string): Promise<BodyEntity | null> {
    return this.database.of(BodyEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async lastPosition(): Promise<number> {
    return (await this.database.of(BodyEntity).maximum('position')) ?? 0;
  }

  async byIds(ids: readonly string[]): Promise<(BodyEntity | null)[]> {
    return inOrder(ids, await this.database.byIds(BodyEntity, ids), (row) => row.id);
  }

  async namesOf(bodyIds: readonly string[]): Promise<BodyNameEntity[][]> {
    const rows = await this.database
      .of(BodyNameEntity)
      .createQueryBuilder('name')
      .where({ bodyId: In([...bodyIds]) })
      .orderBy('name.validFrom', 'ASC', 'NULLS FIRST')
      .getMany();
    return inGroups(bodyIds, rows, (row) => row.bodyId);
  }

  async predecessorsOf(bodyIds: readonly string[]): Promise<string[][]> {
    const rows = await this.database.of(BodySuccessionEntity).findBy({ successorId: In([...bodyIds]) });
    return inGroups(bodyIds, rows, (row) => row.successorId).map((group) =>
      group.map((row) => row.predecessorId),
    );
  }

  async successorsOf(bodyIds: readonly string[]): Promise<string[][]> {
    const rows = await this.database.of(BodySuccessionEntity).findBy({ predecessorId: In([...bodyIds]) });
    return inGroups(bodyIds, rows, (row) => row.predecessorId).map((group) =>
      group.map((row) => row.successorId),
    );
  }

  async add(body: Omit<BodyEntity, 'version'>): Promise<BodyEntity> {
    return this.database.of(BodyEntity).save(this.database.of(BodyEntity).create(body));
  }

  save(body: BodyEntity): Promise<BodyEntity> {
    return this.database.of(BodyEntity).save(body);
  }

  async addName(name: BodyNameEntity): Promise<void> {
    await this.database.of(BodyNameEntity).insert(name);
  }

  async endName(id: string, validUntil: string): Promise<void> {
    await this.database.of(BodyNameEntity).update(id, { validUntil });
  }

  /** One succession more; those already on record stay as they are. */
  async addSuccessions(successions: BodySuccessionEntity[]): Promise<void> {
    if (successions.length === 0) return;
    await this.database
      .of(BodySuccessionEntity)
      .createQueryBuilder()
      .insert()
      .values(successions)
      .orIgnore()
      .execute();
  }

  private byCode(code: string) {
    return this.database
      .of(BodyEntity)
      .createQueryBuilder('body')
      .where('lower(body.code) = lower(:code)', { code });
  }
}

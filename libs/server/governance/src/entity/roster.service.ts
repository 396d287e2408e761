import { randomUUID } from 'node:crypto';
import { Acts, conflict, invalid, stale, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { AffiliationStore } from '../affiliation/affiliation.store.js';
import { givenTexts } from '../names/given-texts.js';
import { RepresentationStore } from '../representation/representation.store.js';
import { SeatStore } from '../seat/seat.store.js';
import { standingChanged } from '../standing/standing.events.js';
import { StandingService } from '../standing/standing.service.js';
import type { EntityEntity } from './entity.entity.js';
import { entityChanged } from './entity.events.js';
import type { AddEntityInput, UpdateEntityInput } from './entity.inputs.js';
import { EntityService } from './entity.service.js';
import { EntityStore } from './entity.store.js';

/** The secretariat keeps the roster of the Compact. */
@Injectable()
export class RosterService {
  constructor(
    private readonly store: EntityStore,
    private readonly entities: EntityService,
    private readonly seats: SeatStore,
    private readonly representations: RepresentationStore,
    private readonly affiliations: AffiliationStore,
    private readonly standing: StandingService,
    private readonly acts: Acts,
  ) {}

  add(viewer: Viewer, input: AddEntityInput): Promise<EntityEntity> {
    return this.acts.run(async () => {
      await this.standing.requireSecretariat(viewer);
      if (await this.store.findByCode(input.code)) throw conflict('codeTaken');
      const entity = await this.store.add({
        id: randomUUID(),
        code: input.code,
        acronym: givenTexts(input.acronym, 'acronym'),
        name: givenTexts(input.name, 'name'),
        kind: input.kind,
        compactStatus: input.compactStatus,
        statusFrom: null,
        confidence: input.confirmed ? 'HIGH' : 'MEDIUM',
        source: 'entered by the secretariat',
        validFrom: input.from ?? null,
        validUntil: null,
      });
      await this.acts.record(viewer, { ...subject('entity.added', entity), after: shown(entity) });
      this.acts.tell(entityChanged({ entityId: entity.id }));
      return entity;
    });
  }

  update(viewer: Viewer, input: UpdateEntityInput): Promise<EntityEntity> {
    return this.acts.run(async () => {
      await this.standing.requireSecretariat(viewer);
      const entity = await this.entities.lock((await this.entities.require(input.code)).id);
      if (entity.version !== input.version) throw stale('entity', entity.version);
      const before = shown(entity);
      if (input.acronym) entity.acronym = givenTexts(input.acronym, 'acronym');
      if (input.name) entity.name = givenTexts(input.name, 'name');
      if (input.kind) entity.kind = input.kind;
      if (input.confirmed !== null && input.confirmed !== undefined)
        entity.confidence = input.confirmed ? 'HIGH' : 'MEDIUM';
      if (input.from) await this.join(entity, input.from);
      if (input.compactStatus && input.compactStatus !== entity.compactStatus)
        await this.changeStatus(entity, input);
      if (input.until && input.until !== entity.validUntil)
        await this.leave(entity, input.until, input.reason?.trim() ?? '');
      const saved = await this.store.save(entity);
      await this.acts.record(viewer, {
        ...subject('entity.updated', saved),
        before,
        after: shown(saved),
        reason: input.reason ?? null,
      });
      this.acts.tell(entityChanged({ entityId: saved.id }));
      return saved;
    });
  }

  private async join(entity: EntityEntity, from: string): Promise<void> {
    const bound = await this.store.earliestOf(entity.id);
    if (entity.validUntil !== null && from > entity.validUntil)
      throw invalid('from', 'afterEnd', { end: entity.validUntil });
    if (bound !== null && from > bound) throw invalid('from', 'afterHistory', { earliest: bound });
    entity.validFrom = from;
  }

  /** What it was until then stays on record, so that the Committee of any day can be shown. */
  private async changeStatus(entity: EntityEntity, input: UpdateEntityInput): Promise<void> {
    const from = input.statusFrom ?? this.acts.today();
    const since = entity.statusFrom ?? entity.validFrom;
    if (since !== null && from < since) throw invalid('statusFrom', 'beforeStart', { start: since });
    if (entity.validUntil !== null && from > entity.validUntil)
      throw invalid('statusFrom', 'afterEnd', { end: entity.validUntil });
    await this.store.addPastStatus({
      id: randomUUID(),
      entityId: entity.id,
      status: entity.compactStatus,
      validFrom: since,
      validUntil: from,
    });
    entity.compactStatus = input.compactStatus ?? entity.compactStatus;
    entity.statusFrom = from;
    await this.tellPeople(entity);
  }

  /** Its seats and whatever is said for it end with its place in the Compact. */
  private async leave(entity: EntityEntity, until: string, reason: string): Promise<void> {
    if (reason === '') throw invalid('reason', 'required');
    if (entity.validUntil !== null && until > entity.validUntil)
      throw conflict('entityLeft', { left: entity.validUntil });
    const since = entity.statusFrom ?? entity.validFrom;
    if (since !== null && until < since) throw invalid('until', 'beforeStart', { start: since });
    await this.tellPeople(entity);
    await this.seats.endAllOfEntity(entity.id, until, reason);
    await this.representations.endAllOfEntity(entity.id, until);
    entity.validUntil = until;
  }

  private async tellPeople(entity: EntityEntity): Promise<void> {
    const [people = []] = await this.affiliations.personsOf([entity.id], this.acts.today());
    this.acts.tell(standingChanged({ personIds: people }));
  }
}

const shown = (entity: EntityEntity) => ({
  acronym: entity.acronym,
  name: entity.name,
  kind: entity.kind,
  compactStatus: entity.compactStatus,
  confidence: entity.confidence,
  from: entity.validFrom,
  until: entity.validUntil,
});

const subject = (act: string, entity: EntityEntity) => ({
  act,
  subjectType: 'entity',
  subjectId: entity.id,
  subjectLabel: entity.code,
});

import { randomUUID } from 'node:crypto';
import { Acts, conflict, invalid, notFound, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { AffiliationStore } from '../affiliation/affiliation.store.js';
import { bodyChanged } from '../body/body.events.js';
import type { BodyEntity } from '../body/body.entity.js';
import { existsOn } from '../body/body-on-day.js';
import { BodyService } from '../body/body.service.js';
import type { EntityEntity } from '../entity/entity.entity.js';
import { EntityService } from '../entity/entity.service.js';
import { SeatStore } from '../seat/seat.store.js';
import { standingChanged } from '../standing/standing.events.js';
import { representationChanged } from './representation.events.js';
import type { RepresentationEntity } from './representation.entity.js';
import type { EndRepresentationInput, NameRepresentativeInput } from './representation.inputs.js';
import { RepresentationStore } from './representation.store.js';

/** The focal point of an entity, or the secretariat, names who speaks for it where it holds a seat. */
@Injectable()
export class RepresentationService {
  constructor(
    private readonly representations: RepresentationStore,
    private readonly seats: SeatStore,
    private readonly affiliations: AffiliationStore,
    private readonly entities: EntityService,
    private readonly bodies: BodyService,
    private readonly acts: Acts,
  ) {}

  name(viewer: Viewer, input: NameRepresentativeInput): Promise<RepresentationEntity> {
    return this.acts.run(async () => {
      const entity = await this.entities.requireAdministered(viewer, input.entity);
      const body = await this.bodies.lock(input.body);
      const from = input.from ?? this.acts.today();
      const affiliation = await this.affiliations.current(input.person, this.acts.today());
      if (affiliation?.entityId !== entity.id) throw invalid('person', 'notOfEntity');
      if (from < affiliation.validFrom)
        throw invalid('from', 'beforeStart', { start: affiliation.validFrom });
      if (!existsOn(body, from)) throw conflict('bodyDissolved', { dissolved: body.dissolved });
      if (!(await this.sits(entity, body, from))) throw conflict('noSeat');
      const earlier = await this.endOthers(input, entity, body, from);
      const representation = await this.representations.add({
        id: randomUUID(),
        personId: input.person,
        entityId: entity.id,
        bodyId: body.id,
        role: input.role,
        validFrom: from,
        validUntil: earlier?.validUntil ?? null,
        createdAt: this.acts.now(),
      });
      await this.acts.record(viewer, {
        ...subject('representation.named', representation, entity, body),
        before: earlier && shown(earlier),
        after: shown(representation),
      });
      this.tell(viewer, representation);
      return representation;
    });
  }

  end(viewer: Viewer, input: EndRepresentationInput): Promise<RepresentationEntity> {
    return this.acts.run(async () => {
      const found = await this.representations.find(input.id);
      if (!found) throw notFound('representation');
      const entity = await this.entities.getById(found.entityId);
      await this.entities.requireAdministered(viewer, entity.code);
      const body = await this.bodies.lockById(found.bodyId);
      // Read again: it may have ended while we waited for our turn.
      const representation = (await this.representations.find(input.id)) ?? found;
      const until = input.until ?? this.acts.today();
      if (until < representation.validFrom)
        throw invalid('until', 'beforeStart', { start: representation.validFrom });
      if (representation.validUntil !== null && until >= representation.validUntil)
        throw conflict('representationOver', { until: representation.validUntil });
      await this.representations.end(representation.id, until);
      const ended = { ...representation, validUntil: until };
      await this.acts.record(viewer, {
        ...subject('representation.ended', representation, entity, body),
        before: shown(representation),
        after: shown(ended),
      });
      this.tell(viewer, ended);
      return ended;
    });
  }

  /** In the Committee every entity of the Compact sits by right. */
  private async sits(entity: EntityEntity, body: BodyEntity, from: string): Promise<boolean> {
    return body.kind === 'COMMITTEE' || (await this.seats.notOverOn(body.id, entity.id, from)).length > 0;
  }

  /** A new role ends the old one on that day; a planned end stays. */
  private async endOthers(
    input: NameRepresentativeInput,
    entity: EntityEntity,
    body: BodyEntity,
    from: string,
  ): Promise<RepresentationEntity | null> {
    const [current, ...others] = await this.representations.notOverOn(input.person, entity.id, body.id, from);
    if (!current) return null;
    if (current.role === input.role) throw conflict('representsAlready');
    if (current.validFrom > from || others.length > 0) throw conflict('overlaps');
    await this.representations.end(current.id, from);
    return current;
  }

  private tell(viewer: Viewer, { id, personId, entityId, bodyId }: RepresentationEntity): void {
    this.acts.tell(
      standingChanged({ personIds: [personId] }),
      bodyChanged({ bodyId }),
      representationChanged({ representationId: id, personId, entityId, bodyId, byId: viewer.personId }),
    );
  }
}

const shown = ({ personId, role, validFrom, validUntil }: RepresentationEntity) => ({
  person: personId,
  role,
  from: validFrom,
  until: validUntil,
});

const subject = (
  act: string,
  representation: RepresentationEntity,
  entity: EntityEntity,
  body: BodyEntity,
) => ({
  act,
  subjectType: 'representation',
  subjectId: representation.id,
  subjectLabel: `${body.code} · ${entity.code}`,
});

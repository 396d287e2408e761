import {
  BodyLoaders,
  EntityLoaders,
  invitationAccepted,
  representationChanged,
  RepresentationReader,
} from '@concert/governance';
import { PersonLoaders } from '@concert/identity';
import { Clock, EventHandlers, holdsOn, wording } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SPEAKS_FOR } from './notice.texts.js';
import { inLocale, Teller } from './teller.js';

/** Someone was named to speak for their entity, or speaks for it no longer; someone who was invited has come. */
@Injectable()
export class PeopleNews implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly representations: RepresentationReader,
    private readonly entities: EntityLoaders,
    private readonly bodies: BodyLoaders,
    private readonly persons: PersonLoaders,
    private readonly teller: Teller,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.on(representationChanged, 'desk.representationChanged', (event) =>
      this.speaks(event.representationId, event.byId),
    );
    this.handlers.on(invitationAccepted, 'desk.invitationAccepted', (event) =>
      this.came(event.invitationId, event.personId, event.invitedById),
    );
  }

  private async speaks(representationId: string, byId: string): Promise<void> {
    const representation = await this.representations.find(representationId);
    if (!representation || representation.personId === byId) return;
    const [[entity], [body]] = await Promise.all([
      this.entities.byId([representation.entityId]),
      this.bodies.byId([representation.bodyId]),
    ]);
    if (!entity || !body) return;
    const role = holdsOn(representation, this.clock.today()) ? representation.role : null;
    await this.teller.tell({
      kind: 'REPRESENTATION_CHANGED',
      key: `${representation.id}:${representation.validUntil ?? ''}`,
      bodyIds: [representation.bodyId],
      audience: null,
      personIds: [representation.personId],
      title: (locale) =>
        wording(SPEAKS_FOR, locale, { entity: inLocale(entity.acronym, locale), body: body.code, role }),
      path: `/bodies/${body.code.toLowerCase()}`,
      mailed: false,
    });
  }

  private async came(invitationId: string, personId: string, invitedById: string): Promise<void> {
    const [person] = await this.persons.byId([personId]);
    if (!person) return;
    await this.teller.tell({
      kind: 'INVITATION_ACCEPTED',
      key: invitationId,
      bodyIds: [],
      audience: null,
      personIds: [invitedById],
      title: () => person.name,
      path: `/people/${personId}`,
      mailed: false,
    });
  }
}

import { IdentityModule } from '@concert/identity';
import { Module } from '@nestjs/common';
import { AffiliationEntity } from './affiliation/affiliation.entity.js';
import { DutyEntity } from './affiliation/duty.entity.js';
import { BodyEntity } from './body/body.entity.js';
import { BodyFields } from './body/body.fields.js';
import { BodyLoaders } from './body/body.loaders.js';
import { BodyNameEntity } from './body/body-name.entity.js';
import { BodyResolver } from './body/body.resolver.js';
import { BodyService } from './body/body.service.js';
import { BodyStore } from './body/body.store.js';
import { BodySuccessionEntity } from './body/body-succession.entity.js';
import { EntityEntity } from './entity/entity.entity.js';
import { EntityLoaders } from './entity/entity.loaders.js';
import { EntityResolver } from './entity/entity.resolver.js';
import { EntityService } from './entity/entity.service.js';
import { EntityStore } from './entity/entity.store.js';
import { PillarEntity } from './pillar/pillar.entity.js';
import { PillarLoaders } from './pillar/pillar.loaders.js';
import { PillarResolver } from './pillar/pillar.resolver.js';
import { PillarStore } from './pillar/pillar.store.js';
import { RepresentationEntity } from './representation/representation.entity.js';
import { EffectiveSeatEntity } from './seat/effective-seat.entity.js';
import { SeatEntity } from './seat/seat.entity.js';
import { SeatFields } from './seat/seat.fields.js';
import { SeatLoaders } from './seat/seat.loaders.js';
import { SeatStore } from './seat/seat.store.js';
import { StandingRealtime } from './standing/standing.realtime.js';
import { StandingService } from './standing/standing.service.js';
import { StandingStore } from './standing/standing.store.js';

export const GOVERNANCE_ENTITIES = [
  PillarEntity,
  EntityEntity,
  BodyEntity,
  BodyNameEntity,
  BodySuccessionEntity,
  SeatEntity,
  EffectiveSeatEntity,
  AffiliationEntity,
  DutyEntity,
  RepresentationEntity,
];

/** Entities and who belongs to them, bodies, seats, representations, and the standing that follows from them. */
@Module({
  imports: [IdentityModule],
  providers: [
    EntityStore,
    EntityService,
    EntityLoaders,
    EntityResolver,
    PillarStore,
    PillarLoaders,
    PillarResolver,
    BodyStore,
    BodyService,
    BodyLoaders,
    BodyResolver,
    BodyFields,
    SeatStore,
    SeatLoaders,
    SeatFields,
    StandingStore,
    StandingService,
    StandingRealtime,
  ],
  exports: [EntityService, EntityLoaders, BodyService, BodyLoaders, PillarLoaders, SeatLoaders, StandingService, StandingRealtime],
})
export class GovernanceModule {}

export { BodyEntity } from './body/body.entity.js';
export { BodyLoaders } from './body/body.loaders.js';
export { BodyService } from './body/body.service.js';
export { BodyType } from './body/body.type.js';
export { EntityEntity } from './entity/entity.entity.js';
export { EntityLoaders } from './entity/entity.loaders.js';
export { EntityService } from './entity/entity.service.js';
export { EntityType } from './entity/entity.type.js';
export { GOVERNANCE_ENTITIES, GovernanceModule } from './governance.module.js';
export { AudienceEnum, CapacityEnum, ClassificationEnum } from './names/governance.enums.js';
export { PillarLoaders } from './pillar/pillar.loaders.js';
export { PillarType } from './pillar/pillar.type.js';
export { labelClause, type Readable, readableBy } from './standing/readable.js';
export {
  type Mandate,
  may,
  mayRead,
  maySpeak,
  type SeatCalled,
  type Standing,
  standingIn,
  type Voice,
} from './standing/standing.js';
export { StandingService } from './standing/standing.service.js';
export { audienceRoom } from './standing/rooms.js';
export { standingChanged } from './standing/standing.events.js';
export { StandingCalendar } from './standing/standing-calendar.js';
export { StandingRealtime } from './standing/standing.realtime.js';

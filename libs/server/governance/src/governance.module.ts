import { IdentityModule } from '@concert/identity';
import { Module } from '@nestjs/common';
import { AffiliationEntity } from './affiliation/affiliation.entity.js';
import { AffiliationLoaders } from './affiliation/affiliation.loaders.js';
import { AffiliationResolver } from './affiliation/affiliation.resolver.js';
import { AffiliationStore } from './affiliation/affiliation.store.js';
import { DutyEntity } from './affiliation/duty.entity.js';
import { DutyService } from './affiliation/duty.service.js';
import { EndAffiliation } from './affiliation/end-affiliation.js';
import { AuditTrailResolver } from './audit/audit-trail.resolver.js';
import { AuditTrailService } from './audit/audit-trail.service.js';
import { AuditTrailStore } from './audit/audit-trail.store.js';
import { AuditWorkbook } from './audit/audit-workbook.js';
import { BodyLifecycleResolver } from './body/body-lifecycle.resolver.js';
import { BodyLifecycleService } from './body/body-lifecycle.service.js';
import { BodyNameEntity } from './body/body-name.entity.js';
import { BodySuccessionEntity } from './body/body-succession.entity.js';
import { BodyViewerFields } from './body/body-viewer.fields.js';
import { BodyEntity } from './body/body.entity.js';
import { BodyFields } from './body/body.fields.js';
import { BodyLoaders } from './body/body.loaders.js';
import { BodyRealtime } from './body/body.realtime.js';
import { BodyResolver } from './body/body.resolver.js';
import { BodyService } from './body/body.service.js';
import { BodyStore } from './body/body.store.js';
import { DissolveBody } from './body/dissolve-body.js';
import { DirectoryWorkbook } from './directory/directory-workbook.js';
import { DirectoryService } from './directory/directory.service.js';
import { ExportsController } from './directory/exports.controller.js';
import { PeopleCards } from './directory/people-cards.js';
import { EntityPastStatusEntity } from './entity/entity-past-status.entity.js';
import { EntityEntity } from './entity/entity.entity.js';
import { EntityFields } from './entity/entity.fields.js';
import { EntityLoaders } from './entity/entity.loaders.js';
import { EntityResolver } from './entity/entity.resolver.js';
import { EntityService } from './entity/entity.service.js';
import { EntityStore } from './entity/entity.store.js';
import { RosterResolver } from './entity/roster.resolver.js';
import { RosterService } from './entity/roster.service.js';
import { AcceptInvitation } from './invitation/accept-invitation.js';
import { InvitationAcceptanceResolver } from './invitation/invitation-acceptance.resolver.js';
import { InvitationCheck } from './invitation/invitation-check.js';
import { InvitationLetters } from './invitation/invitation-letters.js';
import { InvitationOffers } from './invitation/invitation-offers.js';
import { InvitationEntity } from './invitation/invitation.entity.js';
import { InvitationFields, InvitationOfferFields } from './invitation/invitation.fields.js';
import { InvitationResolver } from './invitation/invitation.resolver.js';
import { InvitationService } from './invitation/invitation.service.js';
import { InvitationStore } from './invitation/invitation.store.js';
import { InviteSecretariat } from './invitation/invite-secretariat.js';
import { Newcomers } from './invitation/newcomers.js';
import { SendInvitations } from './invitation/send-invitations.js';
import { PeopleLoaders } from './people/people.loaders.js';
import { PeopleResolver } from './people/people.resolver.js';
import { PeopleService } from './people/people.service.js';
import { FindablePeople } from './people/findable-people.store.js';
import { FindableDirectory } from './directory/findable-directory.js';
import { FindableEntities } from './entity/findable-entities.store.js';
import { FindableBodies } from './body/findable-bodies.store.js';
import { PeopleStore } from './people/people.store.js';
import { PersonFields } from './people/person.fields.js';
import { ViewerFields, ViewerStandingFields } from './people/viewer.fields.js';
import { PillarEntity } from './pillar/pillar.entity.js';
import { PillarFields } from './pillar/pillar.fields.js';
import { PillarLoaders } from './pillar/pillar.loaders.js';
import { PillarResolver } from './pillar/pillar.resolver.js';
import { PillarService } from './pillar/pillar.service.js';
import { PillarStore } from './pillar/pillar.store.js';
import { RepresentationEntity } from './representation/representation.entity.js';
import { RepresentationFields } from './representation/representation.fields.js';
import { RepresentationLoaders } from './representation/representation.loaders.js';
import { RepresentationReader } from './representation/representation-reader.js';
import { RepresentationResolver } from './representation/representation.resolver.js';
import { RepresentationService } from './representation/representation.service.js';
import { RepresentationStore } from './representation/representation.store.js';
import { ClosePendingRequests } from './seat-request/close-pending-requests.js';
import { DecideSeatRequest } from './seat-request/decide-seat-request.js';
import { FirstSpeaker } from './seat-request/first-speaker.js';
import { SeatRequestParties } from './seat-request/seat-request-parties.js';
import { SeatRequestEntity } from './seat-request/seat-request.entity.js';
import { SeatRequestFields } from './seat-request/seat-request.fields.js';
import { SeatRequestLoaders } from './seat-request/seat-request.loaders.js';
import { SeatRequestRealtime } from './seat-request/seat-request.realtime.js';
import { SeatRequestResolver } from './seat-request/seat-request.resolver.js';
import { SeatRequestService } from './seat-request/seat-request.service.js';
import { SeatRequestStore } from './seat-request/seat-request.store.js';
import { EffectiveSeatEntity } from './seat/effective-seat.entity.js';
import { SeatChanges } from './seat/seat-changes.js';
import { SeatEntity } from './seat/seat.entity.js';
import { SeatFields } from './seat/seat.fields.js';
import { SeatLoaders } from './seat/seat.loaders.js';
import { SeatResolver } from './seat/seat.resolver.js';
import { SeatService } from './seat/seat.service.js';
import { SeatStore } from './seat/seat.store.js';
import { StandingCalendar } from './standing/standing-calendar.js';
import { StandingRealtime } from './standing/standing.realtime.js';
import { StandingAhead } from './standing/standing-ahead.js';
import { StandingService } from './standing/standing.service.js';
import { StandingStore } from './standing/standing.store.js';
import { TermsOfReferenceEntity } from './terms-of-reference/terms-of-reference.entity.js';
import { TermsOfReferenceFields } from './terms-of-reference/terms-of-reference.fields.js';
import { TermsOfReferenceLoaders } from './terms-of-reference/terms-of-reference.loaders.js';
import { TermsOfReferenceResolver } from './terms-of-reference/terms-of-reference.resolver.js';
import { TermsOfReferenceService } from './terms-of-reference/terms-of-reference.service.js';
import { TermsOfReferenceStore } from './terms-of-reference/terms-of-reference.store.js';

export const GOVERNANCE_ENTITIES = [
  PillarEntity,
  EntityEntity,
  EntityPastStatusEntity,
  BodyEntity,
  BodyNameEntity,
  BodySuccessionEntity,
  SeatEntity,
  EffectiveSeatEntity,
  AffiliationEntity,
  DutyEntity,
  RepresentationEntity,
  SeatRequestEntity,
  InvitationEntity,
  TermsOfReferenceEntity,
];

/** Entities and who belongs to them, bodies, seats, representations, and the standing that follows from them. */
@Module({
  imports: [IdentityModule],
  controllers: [ExportsController],
  providers: [
    EntityStore,
    EntityService,
    EntityLoaders,
    EntityResolver,
    EntityFields,
    RosterService,
    RosterResolver,
    PillarStore,
    PillarService,
    PillarLoaders,
    PillarResolver,
    PillarFields,
    BodyStore,
    BodyService,
    BodyLoaders,
    BodyResolver,
    BodyFields,
    BodyViewerFields,
    BodyLifecycleService,
    DissolveBody,
    BodyLifecycleResolver,
    BodyRealtime,
    SeatStore,
    SeatLoaders,
    SeatFields,
    SeatService,
    SeatResolver,
    SeatChanges,
    AffiliationStore,
    AffiliationLoaders,
    DutyService,
    EndAffiliation,
    AffiliationResolver,
    RepresentationStore,
    RepresentationLoaders,
    RepresentationFields,
    RepresentationService,
    RepresentationResolver,
    RepresentationReader,
    SeatRequestStore,
    SeatRequestLoaders,
    SeatRequestParties,
    SeatRequestService,
    FirstSpeaker,
    DecideSeatRequest,
    ClosePendingRequests,
    SeatRequestFields,
    SeatRequestResolver,
    SeatRequestRealtime,
    InvitationStore,
    InvitationCheck,
    InvitationLetters,
    InvitationService,
    SendInvitations,
    InvitationOffers,
    Newcomers,
    AcceptInvitation,
    InviteSecretariat,
    InvitationFields,
    InvitationOfferFields,
    InvitationResolver,
    InvitationAcceptanceResolver,
    TermsOfReferenceStore,
    TermsOfReferenceLoaders,
    TermsOfReferenceService,
    TermsOfReferenceFields,
    TermsOfReferenceResolver,
    PeopleStore,
    FindablePeople,
    FindableBodies,
    FindableEntities,
    FindableDirectory,
    PeopleLoaders,
    PeopleService,
    PeopleResolver,
    PersonFields,
    ViewerFields,
    ViewerStandingFields,
    AuditTrailStore,
    AuditTrailService,
    AuditTrailResolver,
    AuditWorkbook,
    DirectoryService,
    DirectoryWorkbook,
    PeopleCards,
    StandingStore,
    StandingService,
    StandingAhead,
    StandingRealtime,
    StandingCalendar,
  ],
  exports: [
    FindableDirectory,
    EntityService,
    EntityLoaders,
    BodyService,
    BodyLoaders,
    PillarLoaders,
    SeatLoaders,
    StandingService,
    StandingRealtime,
    RepresentationLoaders,
    SeatRequestParties,
    SeatRequestService,
    InviteSecretariat,
    SeatChanges,
    RepresentationReader,
    AffiliationLoaders,
    DirectoryService,
  ],
})
export class GovernanceModule {}

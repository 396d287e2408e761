import type { Locale, RepresentationRole } from '@concert/contracts';
import { connectionOf, enumOf, LocaleEnum } from '@concert/kernel';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { RepresentationRoleEnum } from '../names/governance.enums.js';
import { INVITATION_STATES } from './invitation.entity.js';

export const InvitationStateEnum = enumOf(
  'InvitationState',
  INVITATION_STATES,
  'Where an invitation stands.',
);

@ObjectType('Invitation', { description: 'Someone is asked to work for an entity.' })
export class InvitationType {
  @Field(() => ID) id: string;
  @Field() email: string;
  @Field() name: string;
  @Field(() => RepresentationRoleEnum, {
    nullable: true,
    description: 'As what they are to speak in the body.',
  })
  role: RepresentationRole | null;
  @Field({ description: 'To administer the entity’s people as well.' }) focalPoint: boolean;
  @Field(() => LocaleEnum) locale: Locale;
  @Field(() => GraphQLISODateTime) expiresAt: Date;
  @Field(() => GraphQLISODateTime) createdAt: Date;
}

@ObjectType('InvitationConnection')
export class InvitationConnection extends connectionOf(InvitationType, 'Invitation') {}

@ObjectType('InvitationPreviewRow', {
  description: 'What would become of one row of a pasted list. Nothing is sent.',
})
export class InvitationPreviewRowType {
  @Field(() => Int, { description: 'Its line in the text.' }) row: number;
  @Field() email: string;
  @Field() name: string;
  @Field(() => String, { nullable: true }) entityCode: string | null;
  @Field(() => String, { nullable: true }) bodyCode: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'One of RepresentationRole, or what was written when it is none.',
  })
  role: string | null;
  @Field(() => String, { nullable: true, description: 'One of Locale, or what was written when it is none.' })
  locale: string | null;

  @Field(() => [String], {
    description:
      'What is wrong: emailMissing, emailInvalid, duplicate, nameTooLong, entityMissing, entityUnknown, entityLeft, notYourEntity, bodyUnknown, bodyDissolved, noSeat, roleUnknown, localeUnknown, accountHere, accountElsewhere, alreadyInvited.',
  })
  problems: string[];

  @Field({
    description:
      'nothing (there are problems), invite, inviteToBody, or welcomeBack (a person who had left).',
  })
  willDo: string;
}

@ObjectType('InvitationPreview', { description: 'A pasted list as it is understood. Nothing is sent.' })
export class InvitationPreviewType {
  @Field(() => [InvitationPreviewRowType]) rows: InvitationPreviewRowType[];

  @Field(() => [String], {
    description:
      'Columns that were not understood and from which nothing is taken: their headings, or # and their position.',
  })
  ignoredColumns: string[];
}

@ObjectType('InvitationOffer', { description: 'What the link in an invitation offers.' })
export class InvitationOfferType {
  @Field() email: string;
  @Field() name: string;
  @Field(() => RepresentationRoleEnum, { nullable: true }) role: RepresentationRole | null;
  @Field({ description: 'To serve the Committee as its secretariat.' }) secretariat: boolean;
  @Field(() => LocaleEnum) locale: Locale;
  @Field(() => GraphQLISODateTime) expiresAt: Date;
}

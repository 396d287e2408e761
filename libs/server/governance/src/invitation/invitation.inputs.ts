import {
  LIMITS,
  LOCALES,
  type Locale,
  REPRESENTATION_ROLES,
  type RepresentationRole,
} from '@concert/contracts';
import { LocaleEnum } from '@concert/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsTimeZone,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { RepresentationRoleEnum } from '../names/governance.enums.js';

@InputType({ description: 'A pasted list of addresses, or rows of a table with commas, semicolons or tabs.' })
export class PreviewInvitationsInput {
  @Field() @IsString() @IsNotEmpty() @MaxLength(LIMITS.invitationText) text: string;

  @Field(() => String, {
    nullable: true,
    description: 'The entity of rows that name none; the viewer’s own when not said.',
  })
  @IsOptional()
  @IsString()
  entity?: string | null;

  @Field(() => String, { nullable: true, description: 'The body of rows that name none.' })
  @IsOptional()
  @IsString()
  body?: string | null;
}

@InputType({ description: 'Who is asked to work for an entity.' })
export class InvitationInput {
  @Field() @IsString() @IsNotEmpty() @MaxLength(LIMITS.email) email: string;
  @Field() @IsString() @IsNotEmpty() @MaxLength(LIMITS.name) name: string;
  @Field({ description: 'The code of the entity.' }) @IsString() @IsNotEmpty() entity: string;
  @Field(() => String, { nullable: true, description: 'The code of a body to speak in.' })
  @IsOptional()
  @IsString()
  body?: string | null;

  @Field(() => RepresentationRoleEnum, { nullable: true, description: 'REPRESENTATIVE when not said.' })
  @IsOptional()
  @IsIn(REPRESENTATION_ROLES)
  role?: RepresentationRole | null;

  @Field(() => LocaleEnum, {
    nullable: true,
    description: 'The language of the mail; English when not said.',
  })
  @IsOptional()
  @IsIn(LOCALES)
  locale?: Locale | null;

  @Field(() => Int, { nullable: true, description: `${LIMITS.invitationDays.usual} when not said.` })
  @IsOptional()
  @IsInt()
  @Min(LIMITS.invitationDays.min)
  @Max(LIMITS.invitationDays.max)
  expiresInDays?: number | null;

  @Field({ defaultValue: false, description: 'To administer the entity’s people as well.' })
  @IsOptional()
  @IsBoolean()
  focalPoint?: boolean;
}

@InputType({ description: 'Invitations to be sent, all or none.' })
export class InviteInput {
  @Field(() => [InvitationInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.invitationsAtOnce)
  @ValidateNested({ each: true })
  @Type(() => InvitationInput)
  invitations: InvitationInput[];
}

@InputType({ description: 'An invitation to be taken back.' })
export class RevokeInvitationInput {
  @Field(() => ID) @IsUUID() id: string;
}

@InputType({ description: 'The account of someone who was invited.' })
export class AcceptInvitationInput {
  @Field({ description: 'From the link in the mail.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  token: string;
  @Field() @IsString() @IsNotEmpty() @MaxLength(LIMITS.name) name: string;
  @Field() @IsString() @MaxLength(LIMITS.passwordMax) password: string;
  @Field(() => LocaleEnum) @IsIn(LOCALES) locale: Locale;
  @Field({ description: 'IANA name, e.g. Africa/Nairobi.' }) @IsTimeZone() timeZone: string;
}

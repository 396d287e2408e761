import {
  AUDIENCES,
  type Audience,
  CLASSIFICATIONS,
  type Classification,
  LIMITS,
  LOCALES,
  type Locale,
} from '@concert/contracts';
import { AudienceEnum, ClassificationEnum } from '@concert/governance';
import { LocaleEnum } from '@concert/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { AnchorInput } from '../anchor/anchor.inputs.js';
import { AttachmentIds } from '../attachment/post-attachment.inputs.js';
import { IsPostText, PostId, trimmed, VoiceKey } from '../post/post.inputs.js';

@InputType({ description: 'A thread and its first post.' })
export class StartThreadInput {
  @Field({ description: 'The code of the body.' }) @IsString() @MaxLength(LIMITS.name) body: string;
  @Field() @Transform(trimmed) @IsString() @IsNotEmpty() @MaxLength(LIMITS.title) title: string;
  @Field(() => AudienceEnum, { defaultValue: 'BODY' }) @IsIn(AUDIENCES) audience: Audience;
  @Field(() => ClassificationEnum, { defaultValue: 'UNCLASSIFIED' })
  @IsIn(CLASSIFICATIONS)
  classification: Classification;
  @Field(() => AnchorInput, { nullable: true, description: 'Something of the body that it is about.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => AnchorInput)
  anchor?: AnchorInput | null;
  @Field({
    defaultValue: false,
    description: 'Told to everyone in the body who may read it; for officers and the secretariat.',
  })
  @IsBoolean()
  announcement: boolean;
  @PostId('The id of the first post, a uuid made by the client: sent again, the same thread is answered.')
  postId: string;
  @Field({ description: 'The first post, in Markdown.' }) @IsPostText() text: string;
  @Field(() => LocaleEnum, { nullable: true, description: 'The language of the first post.' })
  @IsOptional()
  @IsIn(LOCALES)
  language?: Locale | null;
  @AttachmentIds('Uploads of one’s own that go with the first post, in this order; each can be used once.')
  attachments?: string[] | null;
  @VoiceKey() as?: string | null;
}

@InputType({ description: 'A thread to pin to the top of its body’s list, or to release.' })
export class PinThreadInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field() @IsBoolean() pinned: boolean;
  @Field(() => Int) @IsInt() version: number;
}

@InputType({ description: 'A thread to close, or to open again.' })
export class CloseThreadInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field() @IsBoolean() closed: boolean;
  @Field(() => Int) @IsInt() version: number;
}

@InputType({ description: 'A thread and its new title.' })
export class RenameThreadInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field() @Transform(trimmed) @IsString() @IsNotEmpty() @MaxLength(LIMITS.title) title: string;
  @Field(() => Int) @IsInt() version: number;
}

@InputType({ description: 'Another label for a thread, and why.' })
export class RelabelThreadInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => AudienceEnum) @IsIn(AUDIENCES) audience: Audience;
  @Field(() => ClassificationEnum) @IsIn(CLASSIFICATIONS) classification: Classification;
  @Field({ description: 'Kept, for those who keep order in the thread.' })
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.reason)
  reason: string;
  @Field(() => Int) @IsInt() version: number;
}

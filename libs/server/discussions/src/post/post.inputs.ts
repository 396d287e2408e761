import { LIMITS, LOCALES, type Locale } from '@concert/contracts';
import { LocaleEnum } from '@concert/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Transform, type TransformFnParams } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { AttachmentIds } from '../attachment/post-attachment.inputs.js';

export const trimmed = ({ value }: TransformFnParams): unknown =>
  typeof value === 'string' ? value.trim() : (value as unknown);

/** The id of a post, made by the client. */
export const PostId =
  (description: string): PropertyDecorator =>
  (target, key) => {
    Field(() => ID, { description })(target, key);
    Transform(({ value }: TransformFnParams): unknown =>
      typeof value === 'string' ? value.toLowerCase() : (value as unknown),
    )(target, key);
    IsUUID()(target, key);
  };

/** Markdown that says something: spaces alone are no post. */
export const IsPostText = (): PropertyDecorator => (target, key) => {
  Transform(trimmed)(target, key);
  IsString()(target, key);
  IsNotEmpty()(target, key);
  MaxLength(LIMITS.post)(target, key);
};

/** What to speak as, for those who may speak as more than one. */
export const VoiceKey = (): PropertyDecorator => (target, key) => {
  Field(() => String, {
    nullable: true,
    description:
      'What to speak as: a `key` of `Thread.viewerVoices`, or an entity’s code; the first of those voices when left out.',
  })(target, key);
  IsOptional()(target, key);
  IsString()(target, key);
  MaxLength(LIMITS.name)(target, key);
};

@InputType({ description: 'Something to say in a thread.' })
export class PostInput {
  @Field(() => ID) @IsUUID() threadId: string;
  @PostId('A uuid made by the client: sent again, the same post is answered and none is added.') id: string;
  @Field({ description: 'Markdown.' }) @IsPostText() text: string;
  @Field(() => LocaleEnum, { nullable: true, description: 'The language it is written in.' })
  @IsOptional()
  @IsIn(LOCALES)
  language?: Locale | null;
  @AttachmentIds('Uploads of one’s own that go with it, in this order; each can be used once.')
  attachments?: string[] | null;
  @VoiceKey() as?: string | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'The id of the person who wrote it: UNAUTHENTICATED when someone else is signed in, as may happen to what was kept while there was no network.',
  })
  @IsOptional()
  @IsUUID()
  author?: string | null;
}

@InputType({ description: 'What one’s own post is to say from now on.' })
export class EditPostInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field({ description: 'Markdown.' }) @IsPostText() text: string;
  @AttachmentIds(
    'All it is to carry from now on: attachments it has, and uploads of one’s own. Left out, they stay as they are.',
  )
  attachments?: string[] | null;
  @Field(() => Int) @IsInt() version: number;
}

@InputType({ description: 'One’s own post, to be taken back.' })
export class WithdrawPostInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int) @IsInt() version: number;
}

@InputType({ description: 'A post to take out of sight, or to bring back.' })
export class HidePostInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field() @IsBoolean() hidden: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Needed to hide it; kept, and shown to its author and those who keep order.',
  })
  @IsOptional()
  @Transform(trimmed)
  @IsString()
  @MaxLength(LIMITS.reason)
  reason?: string | null;
  @Field(() => Int) @IsInt() version: number;
}

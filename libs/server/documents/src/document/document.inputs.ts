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
import { LocaleEnum, PageArgs } from '@concert/kernel';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Transform, type TransformFnParams } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { DOCUMENT_STATES, type DocumentState } from './document.entity.js';
import { DocumentStateEnum } from './document.enums.js';

const trimmed = ({ value }: TransformFnParams): unknown =>
  typeof value === 'string' ? value.trim() : (value as unknown);

const Note = (): PropertyDecorator => (target, key) => {
  Field(() => String, { nullable: true, description: 'What is new in this revision.' })(target, key);
  Transform(trimmed)(target, key);
  IsOptional()(target, key);
  IsString()(target, key);
  MaxLength(LIMITS.reason)(target, key);
};

@ArgsType()
export class DocumentsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Code of the body; all bodies when not said.' })
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.name)
  body?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the title or of the reference.' })
  @Transform(trimmed)
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.title)
  text?: string | null;

  @Field(() => DocumentStateEnum, { nullable: true })
  @IsOptional()
  @IsIn(DOCUMENT_STATES)
  state?: DocumentState | null;

  @Field(() => LocaleEnum, { nullable: true })
  @IsOptional()
  @IsIn(LOCALES)
  language?: Locale | null;
}

@InputType({ description: 'A paper to put before a body; its file went through POST /files first.' })
export class AddDocumentInput {
  @Field({ description: 'Code of the body.' }) @IsString() @MaxLength(LIMITS.name) body: string;
  @Field() @Transform(trimmed) @IsString() @IsNotEmpty() @MaxLength(LIMITS.title) title: string;
  @Field(() => LocaleEnum, { description: 'The language it is written in.' }) @IsIn(LOCALES) language: Locale;
  @Field(() => AudienceEnum) @IsIn(AUDIENCES) audience: Audience;
  @Field(() => ClassificationEnum) @IsIn(CLASSIFICATIONS) classification: Classification;
  @Field(() => ID, { description: 'What POST /files answered; sent again, the same document is answered.' })
  @IsUUID()
  uploadId: string;
  @Note() note?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A document of which this is another language version: they share reference and label.',
  })
  @IsOptional()
  @IsUUID()
  translationOf?: string | null;
}

@InputType({ description: 'A new content of a document; its file went through POST /files first.' })
export class AddRevisionInput {
  @Field(() => ID) @IsUUID() documentId: string;
  @Field(() => ID, { description: 'What POST /files answered; sent again, nothing is added twice.' })
  @IsUUID()
  uploadId: string;
  @Note() note?: string | null;
  @Field(() => Int) @IsInt() version: number;
}

@InputType({ description: 'Another label for a document and its language versions.' })
export class RelabelDocumentInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => AudienceEnum) @IsIn(AUDIENCES) audience: Audience;
  @Field(() => ClassificationEnum) @IsIn(CLASSIFICATIONS) classification: Classification;
  @Field(() => Int) @IsInt() version: number;
}

@InputType({ description: 'The next state of a document: one of `viewerCan.states`.' })
export class SetDocumentStateInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => DocumentStateEnum) @IsIn(DOCUMENT_STATES) state: DocumentState;
  @Field(() => Int) @IsInt() version: number;
}

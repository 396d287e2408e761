import type { Audience, Classification, Locale } from '@concert/contracts';
import { AudienceEnum, ClassificationEnum } from '@concert/governance';
import { connectionOf, LocaleEnum } from '@concert/kernel';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { DocumentState } from './document.entity.js';
import { DocumentStateEnum, DocumentStepKindEnum } from './document.enums.js';
import type { DocumentStepKind } from './document-step.entity.js';

@ObjectType('DocumentActions', { description: 'What the viewer may do with a document as it is now.' })
export class DocumentActionsType {
  @Field() revise: boolean;
  @Field() relabel: boolean;
  @Field() seeDownloads: boolean;
  @Field({ description: 'Add another language version of it.' }) translate: boolean;
  @Field(() => [DocumentStateEnum], { description: 'The states they may bring it into.' })
  states: DocumentState[];
}

@ObjectType('DocumentStep', {
  description: 'A change in the life of a document: of its state, or of its label.',
})
export class DocumentStepType {
  @Field(() => DocumentStepKindEnum) kind: DocumentStepKind;
  @Field({ description: 'A DocumentState, Audience or Classification, by `kind`.' }) before: string;
  @Field({ description: 'A DocumentState, Audience or Classification, by `kind`.' }) after: string;
  @Field(() => GraphQLISODateTime) at: Date;
}

@ObjectType('Document', {
  description: 'A paper of a body in one language; what it says stands in its numbered revisions.',
})
export class DocumentType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field() title: string;
  @Field(() => LocaleEnum, { description: 'The language it is written in.' }) language: Locale;
  @Field(() => DocumentStateEnum) state: DocumentState;
  @Field(() => AudienceEnum) audience: Audience;
  @Field(() => ClassificationEnum) classification: Classification;
  @Field(() => GraphQLISODateTime) createdAt: Date;
  @Field(() => GraphQLISODateTime, { description: 'When its current revision was added.' }) revisedAt: Date;
}

@ObjectType('DocumentConnection')
export class DocumentConnection extends connectionOf(DocumentType, 'Document') {}

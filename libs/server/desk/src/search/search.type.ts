import type { Locale } from '@concert/contracts';
import { connectionOf, enumOf, LocaleEnum } from '@concert/kernel';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { SEARCH_KINDS, type SearchKind } from './search-kinds.js';

export const SearchKindEnum = enumOf('SearchKind', SEARCH_KINDS, 'A kind of thing that can be found.');

@ObjectType('SearchMark', { description: 'From … to, in UTF-16 units.' })
class SearchMarkType {
  @Field(() => Int) from: number;
  @Field(() => Int) to: number;
}

@ObjectType('SearchExtract', {
  description: 'Plain text, and where in it the words stand that were looked for.',
})
export class SearchExtractType {
  @Field() text: string;
  @Field(() => [SearchMarkType]) marks: SearchMarkType[];
}

@ObjectType('SearchHit', { description: 'Something that was found and that the viewer may read.' })
export class SearchHitType {
  @Field(() => ID) id: string;
  @Field(() => SearchKindEnum) kind: SearchKind;
  @Field(() => ID, { description: 'The thing itself; of a post, its thread.' }) subjectId: string;
  @Field(() => Int, { nullable: true, description: 'The number of a post in its thread.' }) seq:
    number | null;
  @Field(() => GraphQLISODateTime) at: Date;
  @Field(() => LocaleEnum, { description: 'In which it is shown; guessed where nobody has marked it.' })
  language: Locale;
  @Field(() => SearchExtractType) title: SearchExtractType;
  @Field(() => SearchExtractType) extract: SearchExtractType;
}

@ObjectType('SearchCount', { description: 'How much was found of one kind.' })
export class SearchCountType {
  @Field(() => SearchKindEnum) kind: SearchKind;
  @Field(() => Int) count: number;
  @Field({ description: 'There are more; they are not counted.' }) more: boolean;
}

@ObjectType('SearchHitConnection')
export class SearchHitConnection extends connectionOf(SearchHitType, 'SearchHit') {
  @Field(() => [SearchCountType], {
    description: 'How many there are of each kind, whichever kinds were asked for.',
  })
  readonly counts: Promise<SearchCountType[]>;
}

import { LOCALES, LIMITS, type Locale, type Translated } from '@concert/contracts';
import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

export const LocaleEnum = Object.fromEntries(LOCALES.map((locale) => [locale, locale])) as {
  [L in Locale]: L;
};
registerEnumType(LocaleEnum, { name: 'Locale', description: 'One of the six official languages.' });

@ObjectType('Translated', { description: 'A text in up to six languages; English is always there.' })
export class TranslatedType implements Translated {
  @Field() en: string;
  @Field(() => String, { nullable: true }) fr?: string;
  @Field(() => String, { nullable: true }) es?: string;
  @Field(() => String, { nullable: true }) ar?: string;
  @Field(() => String, { nullable: true }) zh?: string;
  @Field(() => String, { nullable: true }) ru?: string;
}

const Language = (): PropertyDecorator => (target, key) => {
  Field(() => String, { nullable: true })(target, key);
  IsOptional()(target, key);
  IsString()(target, key);
  MaxLength(LIMITS.termsOfReference)(target, key);
};

@InputType()
export class TranslatedInput implements Translated {
  @Field()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.termsOfReference)
  en: string;

  @Language() fr?: string;
  @Language() es?: string;
  @Language() ar?: string;
  @Language() zh?: string;
  @Language() ru?: string;
}

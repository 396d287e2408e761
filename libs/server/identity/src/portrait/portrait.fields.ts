import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { PersonEntity } from '../person/person.entity.js';
import { PersonType } from '../person/person.type.js';

@Resolver(() => PersonType)
export class PortraitFields {
  @ResolveField(() => String, {
    nullable: true,
    description: 'Where their picture is; null for those who show none.',
  })
  portraitUrl(@Parent() person: PersonEntity): string | null {
    return person.portraitSha256 ? `/portraits/${person.id}?v=${person.portraitSha256.slice(0, 12)}` : null;
  }
}

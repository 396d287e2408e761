import { Access, CurrentViewer, MaybeViewer, type Viewer } from '@concert/kernel';
import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { PersonEntity } from './person.entity.js';
import { ChoosePresenceInput, UpdateProfileInput } from './person.inputs.js';
import { PersonService } from './person.service.js';
import { ViewerType } from './viewer.type.js';

const asViewer = (person: PersonEntity): ViewerType => ({
  person,
  locale: person.locale,
  guest: person.guest,
  hidesPresence: person.hidesPresence,
});

@Resolver(() => ViewerType)
export class PersonResolver {
  constructor(private readonly persons: PersonService) {}

  @Access('public')
  @Query(() => ViewerType, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  async viewer(@MaybeViewer() viewer: Viewer | null): Promise<ViewerType | null> {
    return viewer ? asViewer(await this.persons.get(viewer.personId)) : null;
  }

  @Access('guests-too')
  @Mutation(() => ViewerType, { description: 'Changes the viewer’s own profile.' })
  async updateProfile(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: UpdateProfileInput,
  ): Promise<ViewerType> {
    return asViewer(await this.persons.updateProfile(viewer, input));
  }

  @Access('signed-in')
  @Mutation(() => ViewerType, {
    description: 'Chooses whether others are told what the viewer looks at and that they are writing.',
  })
  async choosePresence(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { hidden }: ChoosePresenceInput,
  ): Promise<ViewerType> {
    return asViewer(await this.persons.choosePresence(viewer, hidden));
  }

  @ResolveField(() => Int, { description: 'To be sent with a change of the profile.' })
  profileVersion(@Parent() viewer: ViewerType): number {
    return (viewer.person as PersonEntity).version;
  }
}

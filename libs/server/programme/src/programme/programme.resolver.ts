import { Access, type Connection, CurrentViewer, PageArgs, toConnection, type Viewer } from '@concert/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ProgrammeEntity } from './programme.entity.js';
import { OpenProgrammeInput, SetProgrammeStateInput } from './programme.inputs.js';
import { ProgrammeService } from './programme.service.js';
import { ProgrammeConnection, ProgrammeType } from './programme.type.js';

@Resolver(() => ProgrammeType)
export class ProgrammeResolver {
  constructor(private readonly programmes: ProgrammeService) {}

  @Access('signed-in')
  @Query(() => ProgrammeConnection, {
    name: 'programmes',
    description: 'Joint programmes of work, the newest period first.',
  })
  async list(@CurrentViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Connection<ProgrammeEntity>> {
    return toConnection(await this.programmes.list(viewer, page));
  }

  @Access('signed-in')
  @Query(() => ProgrammeType, { name: 'programme' })
  get(@CurrentViewer() viewer: Viewer, @Args('code') code: string): Promise<ProgrammeEntity> {
    return this.programmes.getByCode(viewer, code);
  }

  @Access('signed-in')
  @Mutation(() => ProgrammeType, { description: 'Opens a programme period for contributions (secretariat).' })
  openProgramme(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: OpenProgrammeInput,
  ): Promise<ProgrammeEntity> {
    return this.programmes.open(viewer, input);
  }

  @Access('signed-in')
  @Mutation(() => ProgrammeType, {
    description: 'Moves a programme on in its life, or back from the Committee (secretariat).',
  })
  setProgrammeState(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SetProgrammeStateInput,
  ): Promise<ProgrammeEntity> {
    return this.programmes.setState(viewer, input);
  }
}

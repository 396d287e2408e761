import { Access, CurrentViewer, type Viewer } from '@concert/kernel';
import { Args, Field, ID, InputType, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { SessionService } from './session.service.js';
import { SessionType } from './session.type.js';

@InputType()
export class EndSessionInput {
  @Field(() => ID) @IsUUID() id: string;
}

@Resolver()
export class SessionResolver {
  constructor(private readonly sessions: SessionService) {}

  @Access('guests-too')
  @Query(() => [SessionType], {
    name: 'sessions',
    description: 'The viewer’s own sessions, the latest used first.',
  })
  async ownSessions(@CurrentViewer() viewer: Viewer): Promise<SessionType[]> {
    return (await this.sessions.ownSessions(viewer)).map((session) => ({
      ...session,
      current: session.id === viewer.sessionId,
    }));
  }

  @Access('guests-too')
  @Mutation(() => Boolean, { description: 'Signs one of the viewer’s browsers out.' })
  endSession(@CurrentViewer() viewer: Viewer, @Args('input') input: EndSessionInput): Promise<boolean> {
    return this.sessions.endOwn(viewer, input.id);
  }

  @Access('guests-too')
  @Mutation(() => Int, { description: 'Signs all other browsers of the viewer out; gives how many.' })
  endOtherSessions(@CurrentViewer() viewer: Viewer): Promise<number> {
    return this.sessions.endOthers(viewer);
  }
}

import { PersonLoaders, PersonType, type PersonEntity } from '@concert/identity';
import {
  Access,
  type Connection,
  CurrentViewer,
  notFound,
  type RequestContext,
  toConnection,
  type Viewer,
} from '@concert/kernel';
import {
  Args,
  Context,
  GraphQLISODateTime,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { InboundLogService } from './inbound-log.service.js';
import {
  InboundMailArgs,
  InboundMailConnection,
  InboundMailType,
  RetryInboundMailInput,
} from './inbound-log.type.js';
import type { InboundMailEntity } from './inbound-mail.entity.js';

@Resolver(() => InboundMailType)
export class InboundLogResolver {
  constructor(
    private readonly log: InboundLogService,
    private readonly persons: PersonLoaders,
  ) {}

  @Access('signed-in')
  @Query(() => InboundMailConnection, {
    description: 'What became of every reply that came by mail (secretariat). The latest first.',
  })
  async inboundMails(
    @CurrentViewer() viewer: Viewer,
    @Args() { state, ...page }: InboundMailArgs,
  ): Promise<Connection<InboundMailEntity>> {
    return toConnection(await this.log.list(viewer, state ?? null, page));
  }

  @Access('signed-in')
  @Mutation(() => InboundMailType, {
    description: 'Looks again at a mail that could not be handled (secretariat).',
  })
  retryInboundMail(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { id }: RetryInboundMailInput,
  ): Promise<InboundMailEntity> {
    return this.log.retry(viewer, id);
  }

  @ResolveField(() => PersonType, { description: 'Whose reply it is, by the address it came to.' })
  async person(
    @Parent() { personId }: InboundMailEntity,
    @Context() { loaders }: RequestContext,
  ): Promise<PersonEntity> {
    const person = await loaders.by(this.persons.byId).load(personId);
    if (!person) throw notFound('person');
    return person;
  }

  @ResolveField(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it is looked at next, while it waits.',
  })
  nextAttemptAt(@Parent() { state, nextAttemptAt }: InboundMailEntity): Date | null {
    return state === 'WAITING' ? nextAttemptAt : null;
  }
}

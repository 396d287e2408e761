import {
  Access,
  type Connection,
  CurrentViewer,
  type MailEntity,
  toConnection,
  type Viewer,
} from '@concert/kernel';
import { Args, GraphQLISODateTime, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { MailLogService } from './mail-log.service.js';
import { MailArgs, MailConnection, MailType, RetryMailInput } from './mail-log.type.js';

@Resolver(() => MailType)
export class MailLogResolver {
  constructor(private readonly log: MailLogService) {}

  @Access('signed-in')
  @Query(() => MailConnection, { description: 'What became of every mail (secretariat). The latest first.' })
  async mails(
    @CurrentViewer() viewer: Viewer,
    @Args() { state, address, ...page }: MailArgs,
  ): Promise<Connection<MailEntity>> {
    return toConnection(
      await this.log.list(viewer, { state: state ?? null, address: address ?? null }, page),
    );
  }

  @Access('signed-in')
  @Mutation(() => MailType, { description: 'Tries a mail again that was not taken (secretariat).' })
  retryMail(@CurrentViewer() viewer: Viewer, @Args('input') { id }: RetryMailInput): Promise<MailEntity> {
    return this.log.retry(viewer, id);
  }

  @ResolveField(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it is tried next, while it waits.',
  })
  nextAttemptAt(@Parent() { state, nextAttemptAt }: MailEntity): Date | null {
    return state === 'QUEUED' ? nextAttemptAt : null;
  }
}

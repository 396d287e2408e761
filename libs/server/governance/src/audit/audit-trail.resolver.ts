import { LIMITS } from '@concert/contracts';
import { PersonLoaders, PersonType } from '@concert/identity';
import {
  Access,
  type AuditEntity,
  type Connection,
  CurrentViewer,
  PageArgs,
  type RequestContext,
  toConnection,
  type Viewer,
} from '@concert/kernel';
import {
  Args,
  ArgsType,
  Context,
  Field,
  GraphQLISODateTime,
  ID,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { IsDate, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { AuditTrailService } from './audit-trail.service.js';
import { AuditEntryConnection, AuditEntryType } from './audit-trail.type.js';

@ArgsType()
class AuditArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'The person who did it.' }) @IsOptional() @IsUUID() actor?:
    string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A whole act, or all of a kind when it ends with a dot: “seat.”.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.name)
  act?: string | null;

  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(LIMITS.name) subjectType?:
    string | null;
  @Field(() => GraphQLISODateTime, { nullable: true }) @IsOptional() @IsDate() from?: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Up to, but not including.' })
  @IsOptional()
  @IsDate()
  until?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Looks into labels, reasons, acts, and what was before and after.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.name)
  text?: string | null;
}

@Resolver(() => AuditEntryType)
export class AuditTrailResolver {
  constructor(
    private readonly trail: AuditTrailService,
    private readonly persons: PersonLoaders,
  ) {}

  @Access('signed-in')
  @Query(() => AuditEntryConnection, {
    description: 'Who did what, when and from where (secretariat). The latest first.',
  })
  async audit(
    @CurrentViewer() viewer: Viewer,
    @Args() { first, after, ...filter }: AuditArgs,
  ): Promise<Connection<AuditEntity>> {
    return toConnection(
      await this.trail.list(viewer, { first: first ?? null, after: after ?? null }, filter),
    );
  }

  @ResolveField(() => PersonType, {
    nullable: true,
    description: 'Null for what the system or an unknown person did.',
  })
  actor(@Parent() entry: AuditEntity, @Context() { loaders }: RequestContext) {
    return entry.actorId === null ? null : loaders.by(this.persons.byId).load(entry.actorId);
  }

  @ResolveField(() => String, { nullable: true, description: 'JSON.' })
  before(@Parent() entry: AuditEntity): string | null {
    return entry.before && JSON.stringify(entry.before);
  }

  @ResolveField(() => String, { nullable: true, description: 'JSON.' })
  after(@Parent() entry: AuditEntity): string | null {
    return entry.after && JSON.stringify(entry.after);
  }
}

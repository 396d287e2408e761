import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import type { Connection } from './page.js';

@ObjectType('PageInfo', { description: 'Where a page stands in its list.' })
export class PageInfoType {
  @Field() hasNextPage: boolean;
  @Field() hasPreviousPage: boolean;
  @Field(() => String, { nullable: true }) startCursor: string | null;
  @Field(() => String, { nullable: true }) endCursor: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many, 25 when not said, at most 100.' })
  @IsOptional()
  @IsInt()
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last one already had.' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  after?: string | null;
}

/** Makes `XConnection` and `XEdge` for a node type. */
export function connectionOf<Node>(node: Type<Node>, name: string): Type<Connection<Node>> {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => node) node: Node;
    @Field(() => String, { description: 'Pass it as `after` to go on from here.' }) cursor: string;
  }

  @ObjectType(`${name}Connection`)
  class ConnectionType implements Connection<Node> {
    @Field(() => [Edge]) edges: Edge[];
    @Field(() => PageInfoType) pageInfo: PageInfoType;
    @Field(() => Int, {
      description: 'How many there are in all that the viewer may see; counted only when asked for.',
    })
    readonly totalCount: Promise<number>;
  }
  return ConnectionType;
}

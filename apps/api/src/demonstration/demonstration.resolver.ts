import { EntityLoaders, EntityType } from '@concert/governance';
import { Access, Config, type RequestContext } from '@concert/kernel';
import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { entityId } from '../reference-data/entities.js';
import { DemonstrationAccountType, type DemonstrationRole, DemonstrationType } from './demonstration.type.js';
import { CAST } from './people/cast.js';
import { GUEST } from './threads/with-a-guest.js';

/** The accounts the README names, in its order. */
const OFFERED: readonly { key: string; as: DemonstrationRole; body: string | null }[] = [
  { key: 'secretariat', as: 'SECRETARIAT', body: null },
  { key: 'chair.wg1', as: 'CHAIR', body: 'WG1' },
  { key: 'chair.wg3', as: 'CHAIR', body: 'WG3' },
  { key: 'vicechair.wg1', as: 'VICE_CHAIR', body: 'WG1' },
  { key: 'member.wg1', as: 'MEMBER', body: 'WG1' },
  { key: 'observer.wg1', as: 'OBSERVER', body: 'WG1' },
  { key: 'focalpoint', as: 'FOCAL_POINT', body: null },
  { key: 'outsider', as: 'OUTSIDER', body: null },
];

type Offered = DemonstrationAccountType & { entityCode: string | null };

@Resolver(() => DemonstrationAccountType)
export class DemonstrationResolver {
  constructor(
    private readonly config: Config,
    private readonly entities: EntityLoaders,
  ) {}

  @Access('public')
  @Query(() => DemonstrationType, {
    nullable: true,
    description: 'The accounts of the demonstration; null everywhere else.',
  })
  demonstration(): DemonstrationType | null {
    if (!this.config.demonstration) return null;
    const accounts = OFFERED.flatMap(({ key, as, body }): Offered[] => {
      const member = CAST.find((one) => one.key === key);
      return member
        ? [{ email: `${key}@demo.example`, name: member.name, as, body, entityCode: member.entity }]
        : [];
    });
    const { key, name } = GUEST;
    const guest: Offered = { email: `${key}@demo.example`, name, as: 'GUEST', body: 'WG1', entityCode: null };
    return { accounts: [...accounts, guest] };
  }

  @ResolveField(() => EntityType, { nullable: true })
  entity(@Parent() { entityCode }: Offered, @Context() { loaders }: RequestContext) {
    return entityCode === null ? null : loaders.by(this.entities.byId).load(entityId(entityCode));
  }
}

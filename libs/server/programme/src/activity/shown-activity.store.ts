import {
  Database,
  inGroups,
  inOrder,
  type KeysetOrder,
  keysetPage,
  type Page,
  type PageRequest,
} from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import {
  type ActivityFilter,
  type ActivitySort,
  countriesCalled,
  NO_RESULT,
  type Sight,
} from './activity-filter.js';
import { lateClause } from './lateness.js';
import { ShownActivityEntity } from './shown-activity.entity.js';
import type { CountedRow } from './tracker-counts.js';

type Query = SelectQueryBuilder<ShownActivityEntity>;
export type CountedInProgramme = CountedRow & { programmeId: string };
type Order = KeysetOrder<ShownActivityEntity>;

const SORT_KEYS: Record<ActivitySort, Omit<Order, 'direction'>> = {
  NUMBER: { property: 'numberKey', cast: 'text' },
  STARTS_ON: { property: 'startsOn', cast: 'date' },
  ENDS_ON: { property: 'endsOn', cast: 'date' },
  STATUS: { property: 'statusRank', cast: 'integer' },
  PERCENT: { property: 'percent', cast: 'integer' },
  BODY: { property: 'bodyPosition', cast: 'integer' },
  LEAD: { property: 'leadCode', cast: 'text' },
};

/** The plans of some edition, as a loader key. */
export const editionKey = (workPlanId: string, draft: boolean): string =>
  `${workPlanId}@${draft ? 'WORKING' : 'PUBLISHED'}`;

/** Reads activities as a person is shown them. */
@Injectable()
export class ShownActivityStore {
  constructor(private readonly database: Database) {}

  page(
    sight: Sight,
    filter: ActivityFilter,
    today: string,
    { sort, descending }: { sort: ActivitySort; descending: boolean },
    request: PageRequest,
  ): Promise<Page<ShownActivityEntity>> {
    const direction = descending ? 'DESC' : 'ASC';
    const orders: Order[] = [
      { ...SORT_KEYS[sort], direction },
      ...(sort === 'NUMBER' ? [] : [{ ...SORT_KEYS.NUMBER, direction: 'ASC' as const }]),
      { property: 'id', direction: 'ASC', cast: 'uuid' },
    ];
    return keysetPage(this.filtered(sight, filter, today), orders, request);
  }

  /** Everything the filter leaves, for files; at most so many. */
  all(sight: Sight, filter: ActivityFilter, today: string, atMost: number): Promise<ShownActivityEntity[]> {
    return this.filtered(sight, filter, today)
      .orderBy('shown.bodyPosition')
      .addOrderBy('shown.numberKey')
      .addOrderBy('shown.id')
      .limit(atMost)
      .getMany();
  }

  counted(sight: Sight, filter: ActivityFilter, today: string): Promise<CountedRow[]> {
    return this.count(this.filtered(sight, filter, today));
  }

  /** Figures of whole programmes, by what is published: the same for everyone. */
  async countedByProgramme(programmeIds: readonly string[], today: string): Promise<CountedInProgramme[]> {
    const query = this.visible({ everyDraft: false, draftBodyIds: [] }).andWhere(
      'shown.programmeId = ANY(:programmeIds)',
      { programmeIds },
    );
    return this.count(query.setParameter('today', today));
  }

  find(sight: Sight, id: string): Promise<ShownActivityEntity | null> {
    return this.visible(sight).andWhere('shown.id = :id', { id }).getOne();
  }

  async byIds(sight: Sight, ids: readonly string[]): Promise<(ShownActivityEntity | null)[]> {
    const rows = await this.visible(sight).andWhere('shown.id = ANY(:ids)', { ids }).getMany();
    return inOrder(ids, rows, (row) => row.id);
  }

  /** For keys made by `editionKey`: the activities of each plan, by number. */
  async ofPlans(keys: readonly string[]): Promise<ShownActivityEntity[][]> {
    const rows = await this.shown()
      .where(`CONCAT(shown.workPlanId, '@', shown.edition) = ANY(:keys)`, { keys })
      .orderBy('shown.numberKey')
      .addOrderBy('shown.id')
      .getMany();
    return inGroups(keys, rows, (row) => editionKey(row.workPlanId, row.edition === 'WORKING'));
  }

  /** How many published activities serve each output, and how many of them are late. */
  async countedByOutput(
    outputIds: readonly string[],
    today: string,
  ): Promise<{ count: number; late: number }[]> {
    const rows = await this.visible({ everyDraft: false, draftBodyIds: [] })
      .andWhere('shown.outputId = ANY(:outputIds)', { outputIds })
      .select('shown.outputId', 'outputId')
      .addSelect('COUNT(*)', 'count')
      .addSelect(`COUNT(*) FILTER (WHERE ${lateClause('shown')})`, 'late')
      .groupBy('shown.outputId')
      .setParameter('today', today)
      .getRawMany<{ outputId: string; count: number; late: number }>();
    return inOrder(outputIds, rows, (row) => row.outputId).map((row) => row ?? { count: 0, late: 0 });
  }

  private shown(): Query {
    return this.database.manager.createQueryBuilder(ShownActivityEntity, 'shown');
  }

  /** Each activity once: as the draft has it where the person sees the draft, otherwise as it is published. */
  private visible(sight: Sight): Query {
    if (sight.everyDraft) return this.shown().where(`shown.edition = 'WORKING'`);
    return this.shown().where(
      `shown.edition = CASE WHEN shown.bodyId = ANY(:draftBodyIds) THEN 'WORKING' ELSE 'PUBLISHED' END`,
      {
        draftBodyIds: sight.draftBodyIds,
      },
    );
  }

  private filtered(sight: Sight, filter: ActivityFilter, today: string): Query {
    const query = this.visible(
      filter.published ? { everyDraft: false, draftBodyIds: [] } : sight,
    ).setParameter('today', today);
    if (filter.programme)
      query.andWhere('shown.programmeId = (SELECT p.id FROM programme p WHERE p.code = :programme)', {
        programme: filter.programme,
      });
    if (filter.pillar) query.andWhere('shown.pillarCode = :pillar', { pillar: filter.pillar.toUpperCase() });
    if (filter.body) query.andWhere('LOWER(shown.bodyCode) = LOWER(:body)', { body: filter.body });
    if (filter.entity)
      query.andWhere(
        '(LOWER(shown.leadCode) = LOWER(:entity) OR (SELECT n.id FROM entity n WHERE LOWER(n.code) = LOWER(:entity)) = ANY(shown.contributorIds))',
        { entity: filter.entity },
      );
    if (filter.status) query.andWhere('shown.status = :status', { status: filter.status });
    if (filter.result === NO_RESULT) query.andWhere('shown.outputId IS NULL');
    else if (filter.result)
      query.andWhere(`(shown.outputNumber = :result OR shown.outputNumber LIKE :below)`, {
        result: filter.result,
        below: `${escaped(filter.result)}.%`,
      });
    if (filter.place)
      query.andWhere('(shown.place ILIKE :place OR shown.countries && :called::text[])', {
        place: `%${escaped(filter.place.trim())}%`,
        called: countriesCalled(filter.place),
      });
    if (filter.text) {
      query.andWhere(
        `(shown.number ILIKE :text OR shown.description ILIKE :text OR shown.place ILIKE :text OR EXISTS (SELECT FROM jsonb_each_text(shown.title) t WHERE t.value ILIKE :text))`,
        { text: `%${escaped(filter.text.trim())}%` },
      );
    }
    if (filter.late === true) query.andWhere(lateClause('shown'));
    if (filter.late === false) query.andWhere(`NOT ${lateClause('shown')}`);
    return query;
  }

  private count(query: Query): Promise<CountedInProgramme[]> {
    return query
      .select('shown.programmeId', 'programmeId')
      .addSelect('shown.bodyCode', 'body')
      .addSelect('shown.pillarCode', 'pillar')
      .addSelect('shown.status', 'status')
      .addSelect('COUNT(*)', 'count')
      .addSelect(`COUNT(*) FILTER (WHERE ${lateClause('shown')})`, 'late')
      .addSelect('SUM(shown.percent)', 'percentSum')
      .groupBy('shown.programmeId')
      .addGroupBy('shown.bodyPosition')
      .addGroupBy('shown.bodyCode')
      .addGroupBy('shown.pillarCode')
      .addGroupBy('shown.statusRank')
      .addGroupBy('shown.status')
      .orderBy('shown.bodyPosition')
      .addOrderBy('shown.bodyCode')
      .addOrderBy('shown.statusRank')
      .getRawMany<CountedInProgramme>();
  }
}

const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

import { numberKey, seal, type SealedActivity } from '@concert/programme';
import { insertRows } from '../../reference-data/insert-rows.js';
import { stableId } from '../../reference-data/stable-id.js';
import { Chance } from '../chance.js';
import { CAST, type Member } from '../people/cast.js';
import { personId } from '../people/person-id.js';
import { MARK, type Story } from '../story.js';
import { JUSTICE_AND_PLANNING } from './activities-justice.js';
import { PREVENTION_AND_RIGHTS } from './activities-prevention.js';
import { SECURITY } from './activities-security.js';
import type { Activity } from './activity.js';
import { type Progress, progressOn, reportDays } from './progress.js';
import { RESULTS } from './results.js';
import { PURPOSE, reportText } from './words.js';

const PLANS: Readonly<Record<string, readonly Activity[]>> = {
  ...PREVENTION_AND_RIGHTS,
  ...SECURITY,
  ...JUSTICE_AND_PLANNING,
};

/** Who publishes, and how often they have. Group 6 is still at its draft. */
const PUBLISHED: Readonly<Record<string, { by: string; versions: 1 | 2 } | undefined>> = {
  WG1: { by: 'chair.wg1', versions: 2 },
  WG2: { by: 'noor.sarafande', versions: 2 },
  WG3: { by: 'chair.wg3', versions: 2 },
  WG4: { by: 'henrike.stollwasser', versions: 1 },
  WG5: { by: 'ruslan.kestrovic', versions: 1 },
  WG7: { by: 'salome.iribarnegui', versions: 1 },
  WG8: { by: 'adaeze.thornkolisa', versions: 1 },
};
const CHAIR_OF_DRAFT = 'evander.achterhol';

/** The invented programme of two years around the anchor, the work plans of all groups and their progress. */
export async function loadProgramme(story: Story): Promise<void> {
  const programme = period(story);
  const { database } = story;
  await insertRows(database, 'programme', [programmeRow(programme)]);
  await insertRows(database, 'result', resultRows(programme.id));
  const chance = new Chance(20_250);
  const plans = Object.entries(PLANS).map(([body, activities]) =>
    new PlanTeller(story, programme, body, chance).tell(activities),
  );
  const all = (rows: keyof ReturnType<PlanTeller['tell']>): object[] =>
    plans.flatMap<object>((plan) => plan[rows]);
  await insertRows(database, 'work_plan', all('plan'));
  await insertRows(database, 'activity', all('activities'));
  await insertRows(database, 'activity_edition', all('editions'));
  await insertRows(database, 'activity_contributor', all('contributors'));
  await insertRows(database, 'progress_report', all('reports'));
  await insertRows(database, 'work_plan_version', all('versions'));
}

interface Period {
  id: string;
  code: string;
  firstYear: number;
}

/** 2025–2026, or the two years up to the anchor's for whoever loads the story later. */
function period(story: Story): Period {
  const firstYear = Math.max(2025, Number(story.anchor.slice(0, 4)) - 1);
  const code = `${firstYear}-${firstYear + 1}`;
  return { id: stableId('demonstration', 'programme', code), code, firstYear };
}

const programmeRow = ({ id, code, firstYear }: Period) => ({
  id,
  code,
  title: {
    en: `Joint programme of work ${firstYear}–${firstYear + 1} (demonstration data)`,
    fr: `Programme de travail commun ${firstYear}-${firstYear + 1} (données de démonstration)`,
    ar: `برنامج العمل المشترك ${firstYear}-${firstYear + 1} (بيانات تجريبية)`,
  },
  valid_from: `${firstYear}-01-01`,
  valid_until: `${firstYear + 2}-01-01`,
  state: 'ADOPTED',
  adopted_on: `${firstYear}-01-23`,
  version: 4,
});

const resultId = (number: string): string => stableId('demonstration', 'result', number);

function resultRows(programmeId: string) {
  const row = (level: string, number: string, title: object) => ({
    id: resultId(number),
    programme_id: programmeId,
    parent_id: level === 'PRIORITY' ? null : resultId(number.slice(0, number.lastIndexOf('.'))),
    level,
    number,
    number_key: numberKey(number),
    title,
    version: 1,
  });
  return RESULTS.flatMap((priority, p) => [
    row('PRIORITY', `${p + 1}`, priority.title),
    ...priority.outcomes.flatMap((outcome, o) => [
      row('OUTCOME', `${p + 1}.${o + 1}`, outcome.title),
      ...outcome.outputs.map((output, u) => row('OUTPUT', `${p + 1}.${o + 1}.${u + 1}`, output)),
    ]),
  ]);
}

interface Report {
  activity_id: string;
  at: Date;
  status: Progress['status'];
  percent: number;
}

/** Tells one body's plan: what is planned, what was published when, and what was reported since. */
class PlanTeller {
  private readonly planId: string;
  private readonly publisher: string;

  constructor(
    private readonly story: Story,
    private readonly programme: Period,
    private readonly body: string,
    private readonly chance: Chance,
  ) {
    this.planId = stableId('demonstration', 'work-plan', body);
    this.publisher = PUBLISHED[body]?.by ?? CHAIR_OF_DRAFT;
  }

  tell(planned: readonly Activity[]) {
    const rows = planned.map((activity, index) => this.activity(activity, index));
    const reports = rows.flatMap((row) => row.reports);
    const versions = this.versions(
      rows.filter(({ activity }) => activity.since !== 'DRAFT'),
      reports,
    );
    const last = versions.at(-1);
    const published = last ? rows.filter(({ activity }) => activity.since !== 'DRAFT') : [];
    const inEdition = (edition: string, row: (typeof rows)[number]) => ({ edition, ...row.edition });
    const contributorsIn = (edition: string, row: (typeof rows)[number]) =>
      row.contributorIds.map((entityId) => ({ activity_id: row.id, edition, entity_id: entityId }));
    return {
      plan: [
        {
          id: this.planId,
          body_id: this.story.body(this.body),
          programme_id: this.programme.id,
          version: planned.length + versions.length + 1,
          published_number: last?.number ?? null,
          published_at: last?.published_at ?? null,
          published_by_id: last?.published_by_id ?? null,
          created_at: this.instant(`${this.programme.firstYear}-01-15`, 9),
        },
      ],
      activities: rows.map(({ row }) => row),
      editions: [
        ...rows.map((row) => inEdition('WORKING', this.redrafted(row))),
        ...published.map((row) => inEdition('PUBLISHED', row)),
      ],
      contributors: [
        ...rows.flatMap((row) => contributorsIn('WORKING', row)),
        ...published.flatMap((row) => contributorsIn('PUBLISHED', row)),
      ],
      reports: reports.map(({ late: _, ...report }) => report),
      versions,
    };
  }

  private activity(activity: Activity, index: number) {
    const { story, programme, chance } = this;
    const number = `${this.body}-${String(index + 1).padStart(2, '0')}`;
    const id = stableId('demonstration', 'activity', number);
    const startsOn = this.dayOf(activity.from, chance.between(1, 18));
    const endsOn = this.dayOf(activity.from + activity.months - 1, chance.between(22, 28));
    const progress = progressOn(story.anchor, startsOn, endsOn, chance);
    const reports =
      progress.status === 'PLANNED' ? [] : this.reports(id, activity, startsOn, endsOn, progress);
    const version = 1 + reports.length;
    const author = this.authors(activity)[0]?.key ?? this.publisher;
    const row = {
      id,
      work_plan_id: this.planId,
      programme_id: programme.id,
      body_id: story.body(this.body),
      status: progress.status,
      percent: progress.percent,
      version,
      reported_version: version,
      created_at: this.instant(
        activity.since === undefined ? `${programme.firstYear}-01-20` : `${programme.firstYear + 1}-01-20`,
        10,
      ),
      created_by_id: personId(author),
    };
    const edition = {
      activity_id: id,
      work_plan_id: this.planId,
      number,
      number_key: numberKey(number),
      title: { en: activity.en, fr: activity.fr },
      description: `${MARK}. ${PURPOSE[activity.kind]}`,
      output_id: resultId(activity.output),
      lead_entity_id: story.entity(activity.lead),
      starts_on: startsOn,
      ends_on: endsOn,
      place: activity.place,
      countries: [...activity.countries].sort(),
      budget_usd: activity.budget,
      version: 1,
    };
    return {
      id,
      activity,
      row,
      edition,
      reports,
      contributorIds: activity.with.map((code) => story.entity(code)).sort(),
    };
  }

  /** The draft of group 1 has moved on since it was last published: one more activity, and one end put off. */
  private redrafted<Row extends { edition: { number: string; ends_on: string } }>(row: Row): Row {
    if (row.edition.number !== 'WG1-10') return row;
    return { ...row, edition: { ...row.edition, ends_on: this.dayOf(23, 20) } };
  }

  private reports(id: string, activity: Activity, startsOn: string, endsOn: string, progress: Progress) {
    const { story, chance } = this;
    const days = reportDays(story.anchor, startsOn, endsOn, chance);
    const authors = this.authors(activity);
    return days.map((day, index) => {
      const last = index === days.length - 1;
      const author = authors[Math.min(index % 3 === 2 ? 1 : 0, authors.length - 1)] ?? this.chair();
      const percent = last
        ? progress.percent
        : Math.max(5, Math.round((progress.percent * (index + 1)) / days.length / 5) * 5);
      const status = last ? progress.status : ('UNDER_WAY' as const);
      return {
        id: stableId('demonstration', 'progress-report', id, index),
        activity_id: id,
        entity_id: story.entity(author.entity),
        author_id: personId(author.key),
        at: this.instant(day, 8 + (index % 8)),
        status,
        percent,
        text: reportText(author.languages, status, index === 0 && !last, last && progress.late, chance),
        late: last && progress.late,
      };
    });
  }

  /** Those who may report: of the lead entity first, then of the contributors; otherwise the chair does. */
  private authors(activity: Activity): Member[] {
    const present = CAST.filter(
      (member) => member.leftDaysAgo === undefined && member.speaksIn !== undefined,
    );
    const of = (entity: string): Member[] => {
      const people = present.filter((member) => member.entity === entity);
      const here = people.filter((member) =>
        (member.speaksIn ?? []).some((mandate) => mandate.split(':')[0] === this.body),
      );
      return here.length > 0 ? here : people;
    };
    return [activity.lead, ...activity.with].flatMap((entity) => of(entity).slice(0, 1));
  }

  private chair(): Member {
    const chair = CAST.find(({ key }) => key === this.publisher);
    if (!chair) throw new Error(`Nobody chairs ${this.body}.`);
    return chair;
  }

  private versions(rows: readonly ReturnType<PlanTeller['activity']>[], reports: readonly Report[]) {
    const published = PUBLISHED[this.body];
    if (!published) return [];
    const { firstYear } = this.programme;
    const all = [
      {
        on: `${firstYear}-02-12`,
        note: 'First version, as put before the Committee.',
        of: rows.filter(({ activity }) => published.versions === 1 || activity.since === undefined),
      },
      {
        on: `${firstYear + 1}-02-17`,
        note: 'Dates moved and activities added after the review of the first year.',
        of: rows,
      },
    ].slice(0, published.versions);
    let previous: string | null = null;
    return all.map(({ on, note, of }, index) => {
      const publishedAt = this.instant(on, 15);
      const activities = of.map((row) => this.sealed(row, reports, publishedAt, index + 1 < all.length));
      const content = {
        workPlanId: this.planId,
        number: index + 1,
        publishedAt,
        publishedById: personId(published.by),
        note,
        activities,
      };
      previous = seal(content, previous);
      return {
        id: stableId('demonstration', 'work-plan-version', this.planId, index + 1),
        work_plan_id: this.planId,
        number: content.number,
        published_at: publishedAt,
        published_by_id: content.publishedById,
        note,
        activities,
        sha256: previous,
      };
    });
  }

  private sealed(
    { id, activity, edition, contributorIds }: ReturnType<PlanTeller['activity']>,
    reports: readonly Report[],
    at: Date,
    earlier: boolean,
  ): SealedActivity {
    const known = reports.filter((report) => report.activity_id === id && report.at < at).at(-1);
    // What an earlier version foresaw for some activities ended a month sooner.
    const sooner = earlier && edition.number.endsWith('5') && activity.months > 1;
    return {
      activityId: id,
      number: edition.number,
      title: edition.title,
      description: edition.description,
      outputId: edition.output_id,
      output: activity.output,
      leadEntityId: edition.lead_entity_id,
      lead: activity.lead,
      contributorIds,
      contributors: [...activity.with].sort(),
      startsOn: edition.starts_on,
      endsOn: sooner ? this.dayOf(activity.from + activity.months - 2, 27) : edition.ends_on,
      place: edition.place,
      countries: edition.countries,
      budgetUsd: edition.budget_usd,
      status: known?.status ?? 'PLANNED',
      percent: known?.percent ?? 0,
    };
  }

  private dayOf(month: number, day: number): string {
    const date = new Date(Date.UTC(this.programme.firstYear, month, day));
    return date.toISOString().slice(0, 10);
  }

  private instant(day: string, hour: number): Date {
    return new Date(`${day}T${String(hour).padStart(2, '0')}:30:00Z`);
  }
}

import { Readable } from 'node:stream';
import { LIMITS } from '@concert/contracts';
import type { BlobStore } from '@concert/kernel';
import { insertRows } from '../../reference-data/insert-rows.js';
import { stableId } from '../../reference-data/stable-id.js';
import { Chance } from '../chance.js';
import { personId } from '../people/person-id.js';
import type { Voices } from '../people/voices.js';
import type { Story } from '../story.js';
import { COMMITTEE_PAPERS } from './committee-papers.js';
import { fileOf, MEDIA_TYPES } from './files.js';
import { GROUP_PAPERS } from './group-papers.js';
import type { Issue, LanguageVersion, Paper } from './paper.js';
import { PREVENTION_PAPERS } from './prevention-papers.js';

const PAPERS: readonly Paper[] = [...COMMITTEE_PAPERS, ...PREVENTION_PAPERS, ...GROUP_PAPERS];

/** The way each state is reached. */
const STEPS: Record<Paper['state'], readonly Paper['state'][]> = {
  DRAFT: ['DRAFT'],
  FOR_COMMENT: ['DRAFT', 'FOR_COMMENT'],
  CLEARED: ['DRAFT', 'CLEARED'],
  FINAL: ['DRAFT', 'CLEARED', 'FINAL'],
  SUPERSEDED: ['DRAFT', 'CLEARED', 'FINAL', 'SUPERSEDED'],
  WITHDRAWN: ['DRAFT', 'WITHDRAWN'],
};

type Stored = Awaited<ReturnType<BlobStore['put']>>;
/** The stored content of every issue, by the id of its revision. */
export type StoredFiles = ReadonlyMap<string, Stored>;

export const documentId = (key: string, language: string): string =>
  stableId('demonstration', 'document', key, language);
export const revisionId = (key: string, language: string, number: number): string =>
  stableId('demonstration', 'revision', key, language, number);

/** Makes every file and puts it into the store; outside the transaction, because a store keeps its own books. */
export async function storeFiles(blobs: BlobStore): Promise<StoredFiles> {
  const stored = new Map<string, Stored>();
  for (const { key, versions } of PAPERS)
    for (const { language, title, issues } of versions)
      for (const [index, { content }] of issues.entries()) {
        const bytes = await fileOf(title, language, content);
        stored.set(
          revisionId(key, language, index + 1),
          await blobs.put(Readable.from([bytes]), LIMITS.fileBytes),
        );
      }
  return stored;
}

/** The papers of every body with their references, language versions, revisions, states and downloads. */
export async function loadPapers(story: Story, voices: Voices, files: StoredFiles): Promise<void> {
  const chance = new Chance(4_711);
  const references = numbered(story);
  const told = PAPERS.flatMap((paper) =>
    paper.versions.map((version) =>
      tell(paper, version, references.get(paper.key)?.id, { story, voices, files, chance }),
    ),
  );
  const { database } = story;
  await insertRows(database, 'reference', [...references.values()]);
  await insertRows(database, 'reference_counter', counters([...references.values()]));
  await insertRows(
    database,
    'document',
    told.map(({ document }) => document),
  );
  await insertRows(
    database,
    'revision',
    told.flatMap(({ revisions }) => revisions),
  );
  await insertRows(
    database,
    'document_step',
    told.flatMap(({ steps }) => steps),
  );
  await insertRows(
    database,
    'download',
    told.flatMap(({ downloads }) => downloads),
  );
}

interface Reference {
  id: string;
  body_id: string;
  year: number;
  number: number;
  text: string;
}

/** Numbers follow the day on which a paper first appeared, in each body and year. */
function numbered(story: Story): Map<string, Reference> {
  const firstDay = (paper: Paper): number =>
    Math.max(...paper.versions.flatMap(({ issues }) => issues.map(({ daysAgo }) => daysAgo)));
  const last = new Map<string, number>();
  const references = [...PAPERS]
    .sort((a, b) => firstDay(b) - firstDay(a))
    .map(({ key, body, versions }): [string, Reference] => {
      const first = Math.max(...versions.flatMap(({ issues }) => issues.map(({ daysAgo }) => daysAgo)));
      const year = Number(story.day(-first).slice(0, 4));
      const number = (last.get(`${body}/${year}`) ?? 0) + 1;
      last.set(`${body}/${year}`, number);
      const text = `${body}/${year}/WP.${number}`;
      return [
        key,
        { id: stableId('demonstration', 'reference', key), body_id: story.body(body), year, number, text },
      ];
    });
  return new Map(references);
}

function counters(references: readonly Reference[]) {
  const last = new Map<string, { body_id: string; year: number; last: number }>();
  for (const { body_id, year, number } of references) {
    const before = last.get(`${body_id}/${year}`)?.last ?? 0;
    last.set(`${body_id}/${year}`, { body_id, year, last: Math.max(before, number) });
  }
  return [...last.values()];
}

interface Means {
  story: Story;
  voices: Voices;
  files: StoredFiles;
  chance: Chance;
}

function tell(
  paper: Paper,
  { language, title, issues }: LanguageVersion,
  referenceId: string | undefined,
  means: Means,
) {
  const { story, voices } = means;
  const { key, body, audience = 'BODY', classification = 'UNCLASSIFIED', state } = paper;
  const [first] = issues;
  if (!first || referenceId === undefined) throw new Error(`The paper "${key}" is incomplete.`);
  const id = documentId(key, language);
  const revisions = issues.map((issue, index) =>
    revisionRow(paper, { language, title, issues }, issue, index + 1, means),
  );
  const steps = STEPS[state];
  const document = {
    id,
    body_id: story.body(body),
    reference_id: referenceId,
    title,
    language,
    state,
    audience,
    classification,
    revision_number: issues.length,
    created_at: revisions[0]?.created_at,
    revised_at: revisions.at(-1)?.created_at,
    created_by_id: personId(first.by),
    entity_id: voices.speaking(first.by, body, audience).entityId,
    version: issues.length + steps.length - 1,
  };
  return {
    document,
    revisions,
    steps: stepRows(document, steps, body, story),
    downloads: downloadRows(paper, document, revisions, means),
  };
}

function revisionRow(
  paper: Paper,
  { language, title, issues }: LanguageVersion,
  issue: Issue,
  number: number,
  { story, files }: Means,
) {
  const id = revisionId(paper.key, language, number);
  const stored = files.get(id);
  if (!stored) throw new Error(`The file of "${title}" is not in the store.`);
  const name = title
    .replace(/[<>:"/\\|?*]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    id,
    document_id: documentId(paper.key, language),
    number,
    sha256: stored.sha256,
    size: stored.size,
    file_name: `${name}${issues.length > 1 ? ` (${number})` : ''}.${issue.content.kind}`,
    media_type: MEDIA_TYPES[issue.content.kind],
    note: issue.note ?? null,
    created_at: story.workdayBefore(-issue.daysAgo, `${String(9 + (number % 8)).padStart(2, '0')}:20`),
    created_by_id: personId(issue.by),
  };
}

const CLERKS: Readonly<Record<string, string>> = {
  WG1: 'chair.wg1',
  WG3: 'chair.wg3',
  WG7: 'salome.iribarnegui',
  WG8: 'adaeze.thornkolisa',
};

function stepRows(
  document: { id: string; created_at: Date | undefined },
  states: readonly Paper['state'][],
  body: string,
  story: Story,
) {
  return states.slice(1).map((after, index) => ({
    id: stableId('demonstration', 'document-step', document.id, after),
    document_id: document.id,
    kind: 'STATE',
    before: states[index],
    after,
    at: new Date((document.created_at ?? story.at(-1, '12:00')).getTime() + (index + 1) * 3_600_000),
    person_id: personId(CLERKS[body] ?? 'secretariat'),
  }));
}

/** Some of those who may read a paper have taken a copy of its current revision, in the days after it came in. */
function downloadRows(
  paper: Paper,
  document: { id: string },
  revisions: readonly { id: string; created_at: Date }[],
  { voices, chance }: Means,
) {
  const current = revisions.at(-1);
  if (!current) return [];
  const readers = voices.readers(paper.body, paper.audience ?? 'BODY');
  return chance.some(readers, chance.between(1, 9)).map(({ key }) => ({
    id: stableId('demonstration', 'download', current.id, key),
    document_id: document.id,
    revision_id: current.id,
    person_id: personId(key),
    at: new Date(current.created_at.getTime() + chance.between(5, 600) * 60_000),
  }));
}

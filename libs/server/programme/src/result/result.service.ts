import { randomUUID } from 'node:crypto';
import { LIMITS, LOCALES, type Translated } from '@concert/contracts';
import { conflict, Events, invalid, notFound, stale, Transactions, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { cleanLine } from '../activity/clean-text.js';
import type { ProgrammeEntity } from '../programme/programme.entity.js';
import { programmeChanged } from '../programme/programme.events.js';
import { isOpen } from '../programme/programme.policy.js';
import { ProgrammeService } from '../programme/programme.service.js';
import { ProgrammeStore } from '../programme/programme.store.js';
import type { ResultEntity, ResultLevel } from './result.entity.js';
import { nextNumber, numberKey } from './result-number.js';
import { ResultStore } from './result.store.js';

/** The results framework of a programme, kept by the secretariat. */
@Injectable()
export class ResultService {
  constructor(
    private readonly results: ResultStore,
    private readonly programmes: ProgrammeStore,
    private readonly rules: ProgrammeService,
    private readonly tx: Transactions,
    private readonly events: Events,
  ) {}

  addPriority(viewer: Viewer, programmeCode: string, title: Translated): Promise<ResultEntity> {
    return this.tx.run(async () => {
      await this.rules.requireSecretariat(viewer);
      const { id } = await this.rules.require(programmeCode);
      return this.add(await this.hold(id), null, 'PRIORITY', title);
    });
  }

  addOutcome(viewer: Viewer, priorityId: string, title: Translated): Promise<ResultEntity> {
    return this.addBelow(viewer, priorityId, 'PRIORITY', 'OUTCOME', title);
  }

  addOutput(viewer: Viewer, outcomeId: string, title: Translated): Promise<ResultEntity> {
    return this.addBelow(viewer, outcomeId, 'OUTCOME', 'OUTPUT', title);
  }

  reword(viewer: Viewer, id: string, title: Translated, version: number): Promise<ResultEntity> {
    return this.tx.run(async () => {
      await this.rules.requireSecretariat(viewer);
      const result = await this.results.hold(id);
      if (!result) throw notFound('result');
      await this.hold(result.programmeId);
      if (result.version !== version) throw stale('result', result.version);
      result.title = tidyTitle(title);
      this.events.add(programmeChanged({ programmeId: result.programmeId }));
      return this.results.save(result);
    });
  }

  /** An output of that programme; NOT_FOUND for one of another. */
  async requireOutput(programmeId: string, id: string): Promise<ResultEntity> {
    const output = await this.results.find(id);
    if (output?.programmeId !== programmeId || output.level !== 'OUTPUT')
      throw invalid('output', 'unknownOutput');
    return output;
  }

  private addBelow(
    viewer: Viewer,
    parentId: string,
    parentLevel: ResultLevel,
    level: ResultLevel,
    title: Translated,
  ): Promise<ResultEntity> {
    return this.tx.run(async () => {
      await this.rules.requireSecretariat(viewer);
      const parent = await this.results.find(parentId);
      if (parent?.level !== parentLevel) throw notFound(parentLevel.toLowerCase());
      return this.add(await this.hold(parent.programmeId), parent, level, title);
    });
  }

  private async add(
    programme: ProgrammeEntity,
    parent: ResultEntity | null,
    level: ResultLevel,
    title: Translated,
  ): Promise<ResultEntity> {
    const number = nextNumber(
      parent?.number ?? null,
      await this.results.numbersBelow(programme.id, parent?.id ?? null),
    );
    this.events.add(programmeChanged({ programmeId: programme.id }));
    return this.results.add({
      id: randomUUID(),
      programmeId: programme.id,
      parentId: parent?.id ?? null,
      level,
      number,
      numberKey: numberKey(number),
      title: tidyTitle(title),
    });
  }

  /** Held, so that two who add at once get two numbers. */
  private async hold(programmeId: string): Promise<ProgrammeEntity> {
    const programme = await this.programmes.hold(programmeId);
    if (!programme) throw notFound('programme');
    if (!isOpen(programme)) throw conflict('programmeClosed');
    return programme;
  }
}

function tidyTitle(title: Translated): Translated {
  const tidy: Translated = { en: cleanLine(title.en) };
  if (tidy.en === '') throw invalid('title.en', 'isNotEmpty');
  for (const locale of LOCALES) {
    const text = cleanLine(title[locale] ?? '');
    if (text.length > LIMITS.title) throw invalid(`title.${locale}`, 'maxLength');
    if (text !== '') tidy[locale] = text;
  }
  return tidy;
}

import { randomUUID } from 'node:crypto';
import { Acts, conflict, invalid, notFound, stale, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { givenTexts } from '../names/given-texts.js';
import type { PillarEntity } from '../pillar/pillar.entity.js';
import { PillarStore } from '../pillar/pillar.store.js';
import { StandingService } from '../standing/standing.service.js';
import type { BodyEntity } from './body.entity.js';
import { bodyChanged } from './body.events.js';
import type { FoundBodyInput, RenameBodyInput, SetBodyOptionsInput } from './body.inputs.js';
import { existsOn } from './body-on-day.js';
import { BodyService } from './body.service.js';
import { BodyStore } from './body.store.js';

/** The secretariat founds bodies, renames them and sets how they work. */
@Injectable()
export class BodyLifecycleService {
  constructor(
    private readonly store: BodyStore,
    private readonly bodies: BodyService,
    private readonly pillars: PillarStore,
    private readonly standing: StandingService,
    private readonly acts: Acts,
  ) {}

  found(viewer: Viewer, input: FoundBodyInput): Promise<BodyEntity> {
    return this.acts.run(async () => {
      await this.standing.requireSecretariat(viewer);
      const pillar = input.pillar ? await this.requirePillar(input.pillar) : null;
      const predecessors = await this.bodies.requireAll(input.predecessors ?? []);
      await this.checkFounding(input);
      const name = givenTexts(input.name, 'name');
      const body = await this.store.add({
        id: randomUUID(),
        code: input.code,
        shortCode: input.shortCode ?? null,
        kind: input.kind,
        pillarId: pillar?.id ?? null,
        established: input.established,
        dissolved: null,
        observersMaySpeak: input.observersMaySpeak,
        position: (await this.store.lastPosition()) + 1,
      });
      await this.store.addName({
        id: randomUUID(),
        bodyId: body.id,
        name,
        validFrom: input.established,
        validUntil: null,
      });
      await this.store.addSuccessions(
        predecessors.map(({ id }) => ({ predecessorId: id, successorId: body.id, on: input.established })),
      );
      await this.acts.record(viewer, {
        ...subject('body.founded', body),
        after: {
          kind: body.kind,
          name,
          pillar: pillar?.code ?? null,
          established: body.established,
          predecessors: predecessors.map(({ code }) => code),
        },
      });
      this.acts.tell(bodyChanged({ bodyId: body.id }));
      return body;
    });
  }

  rename(viewer: Viewer, input: RenameBodyInput): Promise<BodyEntity> {
    return this.acts.run(async () => {
      await this.standing.requireSecretariat(viewer);
      const body = await this.bodies.lock(input.body);
      if (!existsOn(body, input.from)) throw conflict('bodyDissolved');
      const name = givenTexts(input.name, 'name');
      const [names = []] = await this.store.namesOf([body.id]);
      const current = names.find((one) => one.validUntil === null);
      if (current?.validFrom && input.from < current.validFrom)
        throw invalid('from', 'beforeCurrentName', { currentSince: current.validFrom });
      if (body.established !== null && input.from < body.established)
        throw invalid('from', 'beforeEstablished', { established: body.established });
      if (current) await this.store.endName(current.id, input.from);
      await this.store.addName({
        id: randomUUID(),
        bodyId: body.id,
        name,
        validFrom: input.from,
        validUntil: null,
      });
      await this.acts.record(viewer, {
        ...subject('body.renamed', body),
        before: { name: current?.name ?? null },
        after: { name, from: input.from },
      });
      this.acts.tell(bodyChanged({ bodyId: body.id }));
      return body;
    });
  }

  setOptions(viewer: Viewer, input: SetBodyOptionsInput): Promise<BodyEntity> {
    return this.acts.run(async () => {
      await this.standing.requireSecretariat(viewer);
      const body = await this.bodies.lock(input.body);
      if (body.version !== input.version) throw stale('body', body.version);
      const before = { observersMaySpeak: body.observersMaySpeak };
      const saved = await this.store.save(
        Object.assign(body, { observersMaySpeak: input.observersMaySpeak }),
      );
      await this.acts.record(viewer, {
        ...subject('body.optionsSet', saved),
        before,
        after: { observersMaySpeak: saved.observersMaySpeak },
      });
      this.acts.tell(bodyChanged({ bodyId: saved.id }));
      return saved;
    });
  }

  private async checkFounding(input: FoundBodyInput): Promise<void> {
    if (await this.store.findByCode(input.code)) throw conflict('codeTaken');
    const committee =
      input.kind === 'COMMITTEE' &&
      (await this.store.all()).some((body) => body.kind === 'COMMITTEE' && existsOn(body, input.established));
    // Its composition is derived from the whole Compact: there cannot be two at a time.
    if (committee) throw conflict('oneCommittee');
  }

  private async requirePillar(code: string): Promise<PillarEntity> {
    const pillar = (await this.pillars.all()).find(
      (candidate) => candidate.code.toLowerCase() === code.toLowerCase(),
    );
    if (!pillar) throw notFound('pillar');
    return pillar;
  }
}

export const subject = (act: string, body: Pick<BodyEntity, 'id' | 'code'>) => ({
  act,
  subjectType: 'body',
  subjectId: body.id,
  subjectLabel: body.code,
});

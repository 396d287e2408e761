import { randomUUID } from 'node:crypto';
import { may, StandingService } from '@concert/governance';
import {
  conflict,
  Events,
  forbidden,
  invalid,
  notFound,
  type Page,
  type PageRequest,
  stale,
  Transactions,
  type Viewer,
} from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { cleanLine } from '../activity/clean-text.js';
import { programmeChanged } from './programme.events.js';
import type { ProgrammeEntity } from './programme.entity.js';
import type { OpenProgrammeInput, SetProgrammeStateInput } from './programme.inputs.js';
import { isOpen, mayBecome } from './programme.policy.js';
import { ProgrammeStore } from './programme.store.js';

@Injectable()
export class ProgrammeService {
  constructor(
    private readonly programmes: ProgrammeStore,
    private readonly standing: StandingService,
    private readonly tx: Transactions,
    private readonly events: Events,
  ) {}

  /** Programmes are open to everyone in the Compact. */
  async list(viewer: Viewer, request: PageRequest): Promise<Page<ProgrammeEntity>> {
    await this.standing.requireAffiliated(viewer);
    return this.programmes.page(request);
  }

  async getByCode(viewer: Viewer, code: string): Promise<ProgrammeEntity> {
    await this.standing.requireAffiliated(viewer);
    return this.require(code);
  }

  /** For other use cases, which have their own rule about who may ask. */
  async require(code: string): Promise<ProgrammeEntity> {
    const programme = await this.programmes.findByCode(code);
    if (!programme) throw notFound('programme');
    return programme;
  }

  async getById(id: string): Promise<ProgrammeEntity> {
    const programme = await this.programmes.find(id);
    if (!programme) throw notFound('programme');
    return programme;
  }

  async mayEdit(viewer: Viewer, programme: ProgrammeEntity): Promise<boolean> {
    return (await this.standing.mandate(viewer)).secretariat && isOpen(programme);
  }

  open(viewer: Viewer, input: OpenProgrammeInput): Promise<ProgrammeEntity> {
    return this.tx.run(async () => {
      await this.requireSecretariat(viewer);
      if (input.until <= input.from) throw invalid('until', 'beforeStart');
      const programme = await this.programmes.add({
        id: randomUUID(),
        code: cleanLine(input.code),
        title: input.title,
        validFrom: input.from,
        validUntil: input.until,
        state: 'OPEN',
        adoptedOn: null,
      });
      this.events.add(programmeChanged({ programmeId: programme.id }));
      return programme;
    });
  }

  setState(viewer: Viewer, input: SetProgrammeStateInput): Promise<ProgrammeEntity> {
    return this.tx.run(async () => {
      await this.requireSecretariat(viewer);
      const programme = await this.programmes.hold(input.id);
      if (!programme) throw notFound('programme');
      if (programme.version !== input.version) throw stale('programme', programme.version);
      if (!mayBecome(programme.state, input.state)) throw conflict('notFromHere', { state: programme.state });
      const adopted = input.state === 'ADOPTED';
      if (adopted && !input.adoptedOn) throw invalid('adoptedOn', 'isNotEmpty');
      programme.state = input.state;
      if (adopted) programme.adoptedOn = input.adoptedOn ?? null;
      this.events.add(programmeChanged({ programmeId: programme.id }));
      return this.programmes.save(programme);
    });
  }

  /** FORBIDDEN but for the secretariat, by the table of rights. */
  async requireSecretariat(viewer: Viewer): Promise<void> {
    const mandate = await this.standing.mandate(viewer);
    const kinds = new Set(mandate.secretariat ? (['S'] as const) : []);
    if (!may('administerProgramme', { bodyId: '', kinds, voices: [] })) throw forbidden('secretariatOnly');
  }
}

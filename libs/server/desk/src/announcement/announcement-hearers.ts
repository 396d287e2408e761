import type { Audience } from '@concert/contracts';
import { hearingEntities } from '@concert/discussions';
import { BodyService, may, StandingService } from '@concert/governance';
import type { Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { Followers } from '../level/followers.js';

/** Who is told of an announcement. */
export interface Hearers {
  personIds: string[];
  entityIds: string[];
  /** Entities of which nobody is told: they have named nobody, or all of them want to hear nothing. */
  deafEntityIds: string[];
}

/** Those who represent a seat in the body and may read what is announced; but for those who want to hear nothing of the body. */
@Injectable()
export class AnnouncementHearers {
  constructor(
    private readonly standing: StandingService,
    private readonly followers: Followers,
    private readonly bodies: BodyService,
  ) {}

  async of(bodyId: string, audience: Audience): Promise<Hearers> {
    const entities = hearingEntities(await this.standing.rollCall([bodyId]), bodyId, audience);
    const meant = [...entities.values()].flatMap((persons) => [...persons]);
    const readers = await this.standing.readersAmong(meant, bodyId, audience);
    const told = new Set(await this.followers.listening(readers, bodyId));
    const [entityIds, deafEntityIds]: [string[], string[]] = [[], []];
    for (const [id, persons] of entities)
      ([...persons].some((person) => told.has(person)) ? entityIds : deafEntityIds).push(id);
    return { personIds: [...told], entityIds, deafEntityIds };
  }

  /** Before it is announced; the viewer knows of it already. */
  async preview(viewer: Viewer, code: string, audience: Audience): Promise<Hearers> {
    const body = await this.bodies.require(code);
    await this.standing.require(viewer, body.id, (standing) => may('moderate', standing));
    const hearers = await this.of(body.id, audience);
    return { ...hearers, personIds: hearers.personIds.filter((id) => id !== viewer.personId) };
  }
}

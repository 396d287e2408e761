import { BodyLoaders, type Mandate, type Standing, StandingService } from '@concert/governance';
import { notFound, type RequestContext, unauthenticated } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { Guests } from '../guest/guests.js';
import type { ThreadRow } from './thread.store.js';
import { type SpeakingVoice, voicesIn } from './voices.js';

export interface ThreadRights {
  personId: string;
  mandate: Mandate;
  standing: Standing;
  voices: SpeakingVoice[];
  /** For an entity, or as a guest. */
  speaks: boolean;
}

/** What the viewer of a request is to a thread, for the fields that say what they may do. */
@Injectable()
export class ThreadRightsOf {
  constructor(
    private readonly standing: StandingService,
    private readonly bodies: BodyLoaders,
    private readonly guests: Guests,
  ) {}

  async viewer({ viewer, loaders }: RequestContext, thread: ThreadRow): Promise<ThreadRights> {
    if (!viewer) throw unauthenticated();
    const [mandate, standing, body] = await Promise.all([
      this.standing.mandate(viewer),
      this.standing.in(viewer, thread.bodyId),
      loaders.by(this.bodies.byId).load(thread.bodyId),
    ]);
    if (!body) throw notFound('body');
    const voices = voicesIn(mandate, body, thread.audience, body.asOf);
    const speaks = viewer.guest
      ? ((await this.guests.find(viewer, thread))?.mayPost ?? false)
      : voices.length > 0;
    return { personId: viewer.personId, mandate, standing, voices, speaks };
  }
}

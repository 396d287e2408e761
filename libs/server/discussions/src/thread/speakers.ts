import type { Audience } from '@concert/contracts';
import { BodyService, EntityLoaders, StandingService } from '@concert/governance';
import { Clock, forbidden, invalid, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { chosenVoice, type SpeakingVoice, voicesIn } from './voices.js';

/** Decides what a viewer speaks as in a body. */
@Injectable()
export class Speakers {
  constructor(
    private readonly standing: StandingService,
    private readonly bodies: BodyService,
    private readonly entities: EntityLoaders,
    private readonly clock: Clock,
  ) {}

  async voices(viewer: Viewer, bodyId: string, audience: Audience): Promise<SpeakingVoice[]> {
    const [mandate, body] = await Promise.all([this.standing.mandate(viewer), this.bodies.getById(bodyId)]);
    return voicesIn(mandate, body, audience, this.clock.today());
  }

  /** The voice asked for, or the usual one; FORBIDDEN for someone without any, INVALID_INPUT for one that is not theirs. */
  async require(
    viewer: Viewer,
    bodyId: string,
    audience: Audience,
    as: string | null | undefined,
  ): Promise<SpeakingVoice> {
    const voices = await this.voices(viewer, bodyId, audience);
    if (voices.length === 0) throw forbidden('standing');
    const entities = await this.entities.byId([...new Set(voices.map((voice) => voice.entityId))]);
    const codes = new Map(entities.map((entity) => [entity?.id, entity?.code ?? '']));
    const voice = chosenVoice(voices, as, (entityId) => codes.get(entityId) ?? '');
    if (!voice) throw invalid('as', 'notYourVoice');
    return voice;
  }
}

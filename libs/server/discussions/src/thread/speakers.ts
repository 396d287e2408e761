import type { Audience } from '@concert/contracts';
import { BodyLoaders, EntityLoaders, StandingService } from '@concert/governance';
import { forbidden, invalid, notFound, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { chosenVoice, type SpeakingVoice, voicesIn } from './voices.js';

/** Decides what a viewer speaks as in a body. */
@Injectable()
export class Speakers {
  constructor(
    private readonly standing: StandingService,
    private readonly bodies: BodyLoaders,
    private readonly entities: EntityLoaders,
  ) {}

  async voices(viewer: Viewer, bodyId: string, audience: Audience): Promise<SpeakingVoice[]> {
    const [mandate, [body]] = await Promise.all([this.standing.mandate(viewer), this.bodies.byId([bodyId])]);
    if (!body) throw notFound('body');
    return voicesIn(mandate, body, audience, body.asOf);
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
    const voice = as ? await this.called(voices, as) : voices[0];
    if (!voice) throw invalid('as', 'notYourVoice');
    return voice;
  }

  /** The same; null where `require` refuses. */
  async find(
    viewer: Viewer,
    bodyId: string,
    audience: Audience,
    as: string | null | undefined,
  ): Promise<SpeakingVoice | null> {
    const voices = await this.voices(viewer, bodyId, audience);
    return (as ? await this.called(voices, as) : voices[0]) ?? null;
  }

  private async called(voices: readonly SpeakingVoice[], as: string): Promise<SpeakingVoice | undefined> {
    const entities = await this.entities.byId([...new Set(voices.map((voice) => voice.entityId))]);
    const codes = new Map(entities.map((entity) => [entity?.id, entity?.code ?? '']));
    return chosenVoice(voices, as, (entityId) => codes.get(entityId) ?? '');
  }
}

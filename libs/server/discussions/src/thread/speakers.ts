import { BodyLoaders, EntityLoaders, StandingService } from '@concert/governance';
import { forbidden, invalid, notFound, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { Guests } from '../guest/guests.js';
import { mayModerate } from './thread.policy.js';
import type { ThreadRow } from './thread.store.js';
import { chosenVoice, type PostVoice, type SpeakingVoice, voicesIn } from './voices.js';

/** Where something is said. */
type Hearing = Pick<ThreadRow, 'bodyId' | 'audience'>;

/** Decides what a viewer speaks as in a body. */
@Injectable()
export class Speakers {
  constructor(
    private readonly standing: StandingService,
    private readonly bodies: BodyLoaders,
    private readonly entities: EntityLoaders,
    private readonly guests: Guests,
  ) {}

  /** FORBIDDEN unless the viewer is an officer there, or of the secretariat. */
  async requireOffice(viewer: Viewer, bodyId: string): Promise<void> {
    await this.standing.require(viewer, bodyId, mayModerate);
  }

  async voices(viewer: Viewer, { bodyId, audience }: Hearing): Promise<SpeakingVoice[]> {
    const [mandate, [body]] = await Promise.all([this.standing.mandate(viewer), this.bodies.byId([bodyId])]);
    if (!body) throw notFound('body');
    return voicesIn(mandate, body, audience, body.asOf);
  }

  /** Whether the viewer says anything there, for an entity or as a guest. */
  async speaks(viewer: Viewer, thread: ThreadRow): Promise<boolean> {
    if (viewer.guest) return (await this.guests.find(viewer, thread))?.mayPost ?? false;
    return (await this.voices(viewer, thread)).length > 0;
  }

  /** As what the viewer says something in a thread; FORBIDDEN for those who say nothing there. */
  async requireIn(viewer: Viewer, thread: ThreadRow, as: string | null | undefined): Promise<PostVoice> {
    if (!viewer.guest) return this.require(viewer, thread, as);
    const guest = await this.guests.find(viewer, thread);
    if (!guest?.mayPost) throw forbidden('standing');
    return { entityId: null, capacity: null, organisation: guest.organisation };
  }

  /** The voice asked for, or the usual one; FORBIDDEN for someone without any, INVALID_INPUT for one that is not theirs. */
  async require(
    viewer: Viewer,
    hearing: Hearing,
    as: string | null | undefined,
  ): Promise<SpeakingVoice & { organisation: null }> {
    const voices = await this.voices(viewer, hearing);
    if (voices.length === 0) throw forbidden('standing');
    const voice = as ? await this.called(voices, as) : voices[0];
    if (!voice) throw invalid('as', 'notYourVoice');
    return { ...voice, organisation: null };
  }

  /** The same among voices that are known; null where `require` refuses. */
  async among(
    voices: readonly SpeakingVoice[],
    as: string | null | undefined,
  ): Promise<(SpeakingVoice & { organisation: null }) | null> {
    const voice = as ? await this.called(voices, as) : voices[0];
    return voice ? { ...voice, organisation: null } : null;
  }

  private async called(voices: readonly SpeakingVoice[], as: string): Promise<SpeakingVoice | undefined> {
    const entities = await this.entities.byId([...new Set(voices.map((voice) => voice.entityId))]);
    const codes = new Map(entities.map((entity) => [entity?.id, entity?.code ?? '']));
    return chosenVoice(voices, as, (entityId) => codes.get(entityId) ?? '');
  }
}

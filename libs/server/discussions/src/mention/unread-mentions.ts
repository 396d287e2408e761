import { CALLED_AS, type CalledAs, type Mention } from '@concert/contracts';
import { BodyLoaders, EntityLoaders, type Mandate, StandingService, type Voice } from '@concert/governance';
import type { Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { CAPACITIES_OF, sameCode } from './called-persons.js';
import { mentionsIn } from './mentions-in.js';
import { type UnreadCall, UnreadMentionStore } from './unread-mention.store.js';

export interface UnreadMention extends Omit<UnreadCall, 'text'> {
  calledAs: CalledAs;
  /** The code of the body whose seats are called; null for a person or an entity. */
  seatsOf: string | null;
}

interface OwnVoice extends Voice {
  bodyCode: string;
  entityCode: string;
}

/** Posts that call a person and that they have not read, as the texts and their seats are at this moment. */
@Injectable()
export class UnreadMentions {
  constructor(
    private readonly mentions: UnreadMentionStore,
    private readonly standing: StandingService,
    private readonly bodies: BodyLoaders,
    private readonly entities: EntityLoaders,
  ) {}

  /** The latest first. A text that was changed so that it does not call the viewer any more is not among them. */
  async of(viewer: Viewer, atMost: number): Promise<UnreadMention[]> {
    const { personId } = viewer;
    const posts = await this.mentions.of(personId, await this.standing.readable(viewer), atMost);
    if (posts.length === 0) return [];
    const own = await this.named(await this.standing.mandate(viewer));
    return posts.flatMap(({ text, ...post }) => {
      const calls = mentionsIn(text).flatMap(
        ({ mention }) => asWhat(mention, personId, post.bodyId, own) ?? [],
      );
      const [closest] = calls.sort((a, b) => CALLED_AS.indexOf(a.calledAs) - CALLED_AS.indexOf(b.calledAs));
      return closest ? [{ ...post, ...closest }] : [];
    });
  }

  private async named({ voices }: Mandate): Promise<OwnVoice[]> {
    const bodies = await this.bodies.byId(voices.map(({ bodyId }) => bodyId));
    const entities = await this.entities.byId(voices.map(({ entityId }) => entityId));
    return voices.map((voice, index) => ({
      ...voice,
      bodyCode: bodies[index]?.code ?? '',
      entityCode: entities[index]?.code ?? '',
    }));
  }
}

/** Null when it calls others. */
function asWhat(
  mention: Mention,
  personId: string,
  bodyId: string,
  own: readonly OwnVoice[],
): Pick<UnreadMention, 'calledAs' | 'seatsOf'> | null {
  switch (mention.kind) {
    case 'person':
      return mention.personId === personId ? { calledAs: 'person', seatsOf: null } : null;
    case 'entity': {
      const mine = own.some(
        (voice) => voice.bodyId === bodyId && sameCode(voice.entityCode, mention.entityCode),
      );
      return mine ? { calledAs: 'entity', seatsOf: null } : null;
    }
    case 'seats': {
      const seat = own.find(
        ({ bodyCode, capacity }) =>
          sameCode(bodyCode, mention.bodyCode) && CAPACITIES_OF[mention.group].includes(capacity),
      );
      return seat ? { calledAs: mention.group, seatsOf: seat.bodyCode } : null;
    }
  }
}

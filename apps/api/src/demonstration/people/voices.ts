import {
  type Audience,
  CAPACITIES,
  type Capacity,
  OFFICER_CAPACITIES,
  type RepresentationRole,
} from '@concert/contracts';
import { type Mandate, may, mayRead, maySpeak, standingIn, type Voice } from '@concert/governance';
import type { Story } from '../story.js';
import { CAST, type Member } from './cast.js';
import { personId } from './person-id.js';

interface SeatRow {
  body_id: string;
  entity_id: string;
  capacity: Capacity;
}

/** Who of the cast may say and read what, by the rules of the product: the story contains nothing that they refuse. */
export class Voices {
  private constructor(
    private readonly story: Story,
    private readonly seats: readonly SeatRow[],
    private readonly outspoken: ReadonlySet<string>,
  ) {}

  static async in(story: Story): Promise<Voices> {
    const seats = await story.database.query<SeatRow>(
      `SELECT body_id, entity_id, capacity FROM effective_seat
       WHERE (valid_from IS NULL OR valid_from <= $1) AND (valid_until IS NULL OR valid_until > $1)`,
      [story.anchor],
    );
    const bodies = await story.database.query<{ id: string }>(
      'SELECT id FROM body WHERE observers_may_speak',
    );
    return new Voices(story, seats, new Set(bodies.map(({ id }) => id)));
  }

  /** As what a member of the cast speaks in a body to an audience; throws when they may not. */
  speaking(key: string, body: string, audience: Audience): { entityId: string; capacity: Capacity | null } {
    const member = byKey(key);
    const mandate = this.mandate(member);
    const bodyId = this.story.body(body);
    const [voice] = mandate.voices
      .filter((one) => one.bodyId === bodyId && this.maySay(mandate, one, audience))
      .sort((a, b) => CAPACITIES.indexOf(a.capacity) - CAPACITIES.indexOf(b.capacity));
    if (voice) return { entityId: voice.entityId, capacity: asSpoken(voice) };
    if (mandate.secretariat) return { entityId: this.story.entity(member.entity), capacity: null };
    throw new Error(
      `${key} has no voice for ${audience} in ${body}: the story would break a rule of the product.`,
    );
  }

  mayAnswer(key: string, body: string): boolean {
    const mandate = this.mandate(byKey(key));
    return mandate.voices.some(
      (voice) => voice.bodyId === this.story.body(body) && this.maySay(mandate, voice, 'BODY'),
    );
  }

  /** Everyone still there who may read a thing of that audience in the body. */
  readers(body: string, audience: Audience): Member[] {
    return CAST.filter(
      (member) =>
        member.leftDaysAgo === undefined &&
        mayRead(audience, standingIn(this.mandate(member), this.story.body(body))),
    );
  }

  /** Officers of a body and the secretariat. */
  officers(body: string): Member[] {
    return this.readers(body, 'OFFICERS');
  }

  /** Those who answer a seat request: chairs, co-chairs and the secretariat. */
  deciders(body: string): Member[] {
    return this.officers(body).filter((member) =>
      may('decideSeatRequest', standingIn(this.mandate(member), this.story.body(body))),
    );
  }

  private mandate(member: Member): Mandate {
    const entityId = this.story.entity(member.entity);
    const voices = (member.speaksIn ?? []).flatMap((spoken): Voice[] => {
      const [code = '', role = 'REPRESENTATIVE'] = spoken.split(':');
      return this.seats
        .filter((seat) => seat.body_id === this.story.body(code) && seat.entity_id === entityId)
        .map(({ capacity, body_id }) => ({
          bodyId: body_id,
          entityId,
          capacity,
          role: role as RepresentationRole,
        }));
    });
    const has = (duty: 'SECRETARIAT' | 'FOCAL_POINT'): boolean => (member.duties ?? []).includes(duty);
    return {
      personId: personId(member.key),
      entityId,
      secretariat: has('SECRETARIAT'),
      focalPoint: has('FOCAL_POINT'),
      voices,
    };
  }

  private maySay(mandate: Mandate, voice: Voice, audience: Audience): boolean {
    const standing = standingIn({ ...mandate, secretariat: false, voices: [voice] }, voice.bodyId);
    return mayRead(audience, standing) && maySpeak(standing, this.outspoken.has(voice.bodyId));
  }
}

const asSpoken = ({ role, capacity }: Voice): Capacity =>
  role === 'EXPERT' && OFFICER_CAPACITIES.includes(capacity) ? 'MEMBER' : capacity;

export function byKey(key: string): Member {
  const member = CAST.find((one) => one.key === key);
  if (!member) throw new Error(`Nobody of the cast is called "${key}".`);
  return member;
}

import { randomBytes, randomUUID } from 'node:crypto';
import type { BodyKind, Capacity, Locale, RepresentationRole } from '@concert/contracts';
import type { DataSource } from 'typeorm';

export interface BuiltEntity {
  id: string;
  code: string;
}

export interface BuiltBody {
  id: string;
  code: string;
}

export interface BuiltPerson {
  id: string;
  email: string;
  name: string;
  entity: BuiltEntity | null;
}

const LONG_AGO = '2018-01-01';
const suffix = (): string => randomBytes(4).toString('hex').toUpperCase();

/** Makes rows directly, so that a test of one rule does not run through the rules of others. Names are unique. */
export class Builders {
  constructor(private readonly db: DataSource) {}

  async entity(
    over: { code?: string; status?: 'MEMBER' | 'OBSERVER'; confidence?: 'HIGH' | 'MEDIUM' | 'LOW' } = {},
  ): Promise<BuiltEntity> {
    const entity = { id: randomUUID(), code: over.code ?? `E${suffix()}` };
    await this.insert('entity', {
      ...entity,
      acronym: JSON.stringify({ en: entity.code }),
      name: JSON.stringify({ en: `Entity ${entity.code}`, fr: `Entité ${entity.code}` }),
      kind: 'test',
      compact_status: over.status ?? 'MEMBER',
      confidence: over.confidence ?? 'HIGH',
      source: 'test',
      version: 1,
    });
    return entity;
  }

  async body(
    over: {
      code?: string;
      kind?: BodyKind;
      observersMaySpeak?: boolean;
      established?: string;
      dissolved?: string | null;
    } = {},
  ): Promise<BuiltBody> {
    const body = { id: randomUUID(), code: over.code ?? `B${suffix()}` };
    await this.insert('body', {
      ...body,
      kind: over.kind ?? 'WORKING_GROUP',
      established: over.established ?? LONG_AGO,
      dissolved: over.dissolved ?? null,
      observers_may_speak: over.observersMaySpeak ?? false,
      version: 1,
    });
    await this.insert('body_name', {
      id: randomUUID(),
      body_id: body.id,
      name: JSON.stringify({ en: `Body ${body.code}`, fr: `Organe ${body.code}` }),
      valid_from: LONG_AGO,
    });
    return body;
  }

  async seat(
    entity: BuiltEntity,
    body: BuiltBody,
    capacity: Capacity = 'MEMBER',
    over: { from?: string; until?: string | null } = {},
  ): Promise<{ id: string }> {
    const id = randomUUID();
    await this.insert('seat', {
      id,
      entity_id: entity.id,
      body_id: body.id,
      capacity,
      valid_from: over.from ?? LONG_AGO,
      valid_until: over.until ?? null,
      created_at: new Date(),
    });
    return { id };
  }

  async person(
    over: {
      entity?: BuiltEntity | null;
      secretariat?: boolean;
      focalPoint?: boolean;
      name?: string;
      email?: string;
      locale?: Locale;
    } = {},
  ): Promise<BuiltPerson> {
    const entity = over.entity === undefined ? await this.entity() : over.entity;
    const tag = suffix();
    const person = {
      id: randomUUID(),
      email: over.email ?? `p${tag.toLowerCase()}@test.example`,
      name: over.name ?? `Person ${tag}`,
    };
    await this.insert('person', {
      ...person,
      locale: over.locale ?? 'en',
      time_zone: 'UTC',
      created_at: new Date(),
      version: 1,
    });
    if (entity) {
      await this.insert('affiliation', {
        id: randomUUID(),
        person_id: person.id,
        entity_id: entity.id,
        valid_from: LONG_AGO,
        created_at: new Date(),
      });
      for (const duty of [over.secretariat && 'SECRETARIAT', over.focalPoint && 'FOCAL_POINT']) {
        if (duty)
          await this.insert('duty', {
            id: randomUUID(),
            person_id: person.id,
            entity_id: entity.id,
            duty,
            valid_from: LONG_AGO,
            created_at: new Date(),
          });
      }
    }
    return { ...person, entity };
  }

  async represent(
    person: BuiltPerson,
    body: BuiltBody,
    role: RepresentationRole = 'REPRESENTATIVE',
    over: { from?: string; until?: string | null } = {},
  ): Promise<{ id: string }> {
    if (!person.entity) throw new Error('Someone who belongs to no entity represents none.');
    const id = randomUUID();
    await this.insert('representation', {
      id,
      person_id: person.id,
      entity_id: person.entity.id,
      body_id: body.id,
      role,
      valid_from: over.from ?? LONG_AGO,
      valid_until: over.until ?? null,
      created_at: new Date(),
    });
    return { id };
  }

  /** A new entity seated in the body in that capacity, with a person who represents it there. */
  async seated(
    body: BuiltBody,
    capacity: Capacity,
    role: RepresentationRole = 'REPRESENTATIVE',
  ): Promise<BuiltPerson & { entity: BuiltEntity; seatId: string }> {
    const entity = await this.entity();
    const { id: seatId } = await this.seat(entity, body, capacity);
    const person = await this.person({ entity });
    await this.represent(person, body, role);
    return { ...person, entity, seatId };
  }

  /** Somebody from outside who was let into one thread of the body, in which they may write. */
  async guest(body: BuiltBody): Promise<BuiltPerson & { threadId: string }> {
    const guest = await this.person({ entity: null });
    await this.db.query('UPDATE person SET guest = true WHERE id = $1', [guest.id]);
    return { ...guest, threadId: await this.letIn(guest, body) };
  }

  /** A thread of the body into which that guest was let. */
  async letIn(guest: BuiltPerson, body: BuiltBody): Promise<string> {
    const inviter = await this.person({ secretariat: true });
    const [now, threadId] = [new Date(), randomUUID()];
    await this.insert('thread', {
      ...{ id: threadId, body_id: body.id, title: 'With a guest', audience: 'BODY' },
      ...{ classification: 'UNCLASSIFIED', created_at: now, created_by_id: inviter.id },
      ...{ last_post_at: now, last_author_id: inviter.id, version: 1 },
    });
    await this.insert('thread_guest', {
      ...{
        id: randomUUID(),
        thread_id: threadId,
        email: guest.email,
        name: guest.name,
        organisation: 'Institute',
      },
      ...{ locale: 'en', may_post: true, reason: 'test', audience: 'BODY', last_day: '9999-12-31' },
      ...{ invited_by_id: inviter.id, invited_at: now, person_id: guest.id, accepted_at: now, version: 1 },
    });
    return threadId;
  }

  /** One person of every kind the table of rights knows, for one body. */
  async everyKind(body: BuiltBody) {
    return {
      S: await this.person({ secretariat: true }),
      C: await this.seated(body, 'CHAIR'),
      V: await this.seated(body, 'VICE_CHAIR'),
      M: await this.seated(body, 'MEMBER'),
      O: await this.seated(body, 'OBSERVER'),
      X: await this.person(),
    };
  }

  private async insert(table: string, row: Record<string, unknown>): Promise<void> {
    const columns = Object.keys(row);
    await this.db.query(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
      Object.values(row),
    );
  }
}

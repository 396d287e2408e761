import {
  INTERFACE_LOCALES,
  type InterfaceLocale,
  isRightToLeft,
  type Locale,
  OFFICER_CAPACITIES,
} from '@concert/contracts';
import { Clock, textCell, type Viewer, type WorkbookSheet, writeWorkbook } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { BodyEntity } from '../body/body.entity.js';
import { existsOn, nameAmong } from '../body/body-on-day.js';
import { BodyStore } from '../body/body.store.js';
import type { EntityEntity } from '../entity/entity.entity.js';
import { EntityStore } from '../entity/entity.store.js';
import { inLanguage } from '../names/in-language.js';
import { PillarStore } from '../pillar/pillar.store.js';
import { dayKey, type SeatOnDay, SeatStore } from '../seat/seat.store.js';
import { DIRECTORY_WORDS } from './directory.texts.js';
import { DirectoryService, type ListedPerson } from './directory.service.js';

/** Everything the tables are made of, as of today. */
interface Directory {
  locale: InterfaceLocale;
  entities: EntityEntity[];
  bodies: { body: BodyEntity; name: string; pillar: string; seats: SeatOnDay[] }[];
  people: ListedPerson[];
}

/** The directory as an Excel file: entities, bodies, the matrix of seats, and the people as the reader may see them. */
@Injectable()
export class DirectoryWorkbook {
  constructor(
    private readonly directory: DirectoryService,
    private readonly entities: EntityStore,
    private readonly bodies: BodyStore,
    private readonly pillars: PillarStore,
    private readonly seats: SeatStore,
    private readonly clock: Clock,
  ) {}

  async write(viewer: Viewer): Promise<Buffer> {
    const reader = await this.directory.reader(viewer);
    const directory = await this.load(viewer, interfaceLocale(reader.locale));
    return writeWorkbook([
      entitySheet(directory),
      bodySheet(directory),
      matrixSheet(directory),
      peopleSheet(directory),
    ]);
  }

  private async load(viewer: Viewer, locale: InterfaceLocale): Promise<Directory> {
    const today = this.clock.today();
    const entities = (await this.entities.all()).filter(
      (entity) => entity.validUntil === null || entity.validUntil > today,
    );
    const bodies = (await this.bodies.all()).filter(
      (body) => existsOn(body, today) && (body.established === null || body.established <= today),
    );
    const ids = bodies.map(({ id }) => id);
    const names = await this.bodies.namesOf(ids);
    const seats = await this.seats.onDayOfBodies(ids.map((id) => dayKey(id, today)));
    const pillars = new Map((await this.pillars.all()).map((pillar) => [pillar.id, pillar]));
    const rows = bodies.map((body, index) => {
      const pillar = body.pillarId === null ? undefined : pillars.get(body.pillarId);
      return {
        body,
        name: inLanguage(nameAmong(names[index] ?? [], today) ?? { en: body.code }, locale),
        pillar: pillar ? `${pillar.number}. ${inLanguage(pillar.shortTitle, locale)}` : '',
        seats: seats[index] ?? [],
      };
    });
    return { locale, entities, bodies: rows, people: await this.directory.listed(viewer, {}) };
  }
}

/** The language of the tables for a reader of any of the six. */
export const interfaceLocale = (locale: Locale): InterfaceLocale =>
  INTERFACE_LOCALES.find((known) => known === locale) ?? 'en';

function entitySheet({ locale, entities }: Directory): WorkbookSheet {
  const words = DIRECTORY_WORDS[locale];
  return {
    title: words.sheets.entities,
    rightToLeft: isRightToLeft(locale),
    headings: [
      words.entity.code,
      words.entity.acronym,
      words.entity.name,
      words.entity.kind,
      words.entity.status,
      words.entity.joined,
      words.entity.confirmed,
    ],
    widths: [14, 14, 60, 30, 18, 14, 12],
    rows: entities.map((entity) =>
      [
        entity.code,
        inLanguage(entity.acronym, locale),
        inLanguage(entity.name, locale),
        entity.kind,
        words.status[entity.compactStatus],
        entity.validFrom,
        entity.confidence === 'HIGH' ? words.yes : words.no,
      ].map((text) => textCell(text)),
    ),
  };
}

function bodySheet({ locale, entities, bodies }: Directory): WorkbookSheet {
  const words = DIRECTORY_WORDS[locale];
  const codes = new Map(entities.map((entity) => [entity.id, inLanguage(entity.acronym, locale)]));
  const officers = (seats: SeatOnDay[]): string =>
    seats
      .filter((seat) => OFFICER_CAPACITIES.includes(seat.capacity))
      .map((seat) => `${words.capacity[seat.capacity]}: ${codes.get(seat.entityId) ?? ''}`)
      .join('\n');
  return {
    title: words.sheets.bodies,
    rightToLeft: isRightToLeft(locale),
    headings: [
      words.body.code,
      words.body.name,
      words.body.kind,
      words.body.pillar,
      words.body.established,
      words.body.officers,
      words.body.seats,
    ],
    widths: [12, 60, 20, 30, 14, 36, 10],
    rows: bodies.map(({ body, name, pillar, seats }) => [
      ...[body.code, name, words.kind[body.kind], pillar, body.established].map((text) => textCell(text)),
      textCell(officers(seats), { wrap: true }),
      { value: new Set(seats.map((seat) => seat.entityId)).size, type: Number },
    ]),
  };
}

function matrixSheet({ locale, entities, bodies }: Directory): WorkbookSheet {
  const words = DIRECTORY_WORDS[locale];
  return {
    title: words.sheets.matrix,
    rightToLeft: isRightToLeft(locale),
    headings: [words.person.entity, ...bodies.map(({ body }) => body.code)],
    widths: [16, ...bodies.map(() => 16)],
    rows: entities.map((entity) => [
      textCell(inLanguage(entity.acronym, locale)),
      ...bodies.map(({ seats }) =>
        textCell(
          seats
            .filter((seat) => seat.entityId === entity.id)
            .map((seat) => words.capacity[seat.capacity])
            .join(', '),
        ),
      ),
    ]),
  };
}

function peopleSheet({ locale, entities, bodies, people }: Directory): WorkbookSheet {
  const words = DIRECTORY_WORDS[locale];
  const codes = new Map(entities.map((entity) => [entity.id, inLanguage(entity.acronym, locale)]));
  const bodyCodes = new Map(bodies.map(({ body }) => [body.id, body.code]));
  const speaksIn = (one: ListedPerson): string =>
    one.representations
      .map(({ bodyId, role }) => `${bodyCodes.get(bodyId) ?? ''} (${words.role[role]})`)
      .join(', ');
  return {
    title: words.sheets.people,
    rightToLeft: isRightToLeft(locale),
    headings: [
      words.person.name,
      words.person.title,
      words.person.entity,
      words.person.email,
      words.person.languages,
      words.person.timeZone,
      words.person.bodies,
    ],
    widths: [28, 32, 16, 34, 14, 22, 50],
    rows: people.map((one) =>
      [
        one.person.name,
        one.person.title,
        codes.get(one.entityId ?? '') ?? '',
        one.email,
        one.person.languages.join(', '),
        one.person.timeZone,
        speaksIn(one),
      ].map((text) => textCell(text)),
    ),
  };
}

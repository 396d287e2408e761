import { describe, expect, test } from '@jest/globals';
import { type PastedPerson, readPastedPeople, UnreadableText } from './pasted-people.js';

const known = { entities: new Set(['unodc', 'un-women', 'interpol']), bodies: new Set(['wg1', 'cc']) };
const read = (text: string): PastedPerson[] => readPastedPeople(text, known).people;
const person = (over: Partial<PastedPerson>): PastedPerson => ({
  row: 1,
  email: null,
  name: null,
  entity: null,
  body: null,
  role: null,
  locale: null,
  ...over,
});

describe('a pasted list of people', () => {
  test('of addresses is read as mail programs write it', () => {
    expect(read('Ann Smith <ann@un.org>, "Diallo, Amina" <amina@un.org>; bob@un.org\n<eve@un.org>')).toEqual([
      person({ email: 'ann@un.org', name: 'Ann Smith' }),
      person({ email: 'amina@un.org', name: 'Amina Diallo' }),
      person({ email: 'bob@un.org' }),
      person({ row: 2, email: 'eve@un.org' }),
    ]);
    expect(read("'ann@un.org' <ann@un.org>\n\n mailto:bob@un.org ;")).toEqual([
      person({ email: 'ann@un.org' }),
      person({ row: 3, email: 'bob@un.org' }),
    ]);
  });

  test('from a spreadsheet is read by its headings, in English, French or Arabic, in any order', () => {
    const expected = [
      person({
        row: 2,
        email: 'ann@un.org',
        name: 'Ann Smith',
        entity: 'UNODC',
        body: 'WG1',
        role: 'ALTERNATE',
        locale: 'fr',
      }),
    ];
    expect(
      read('E-mail,Name,Entity,Body,Role,Language\nann@un.org,Ann Smith,UNODC,WG1,alternate,French\n'),
    ).toEqual(expected);
    expect(
      read(
        'Nom complet;Adresse électronique;Entité;Organe;Qualité;Langue\r\nAnn Smith;ann@un.org;UNODC;WG1;Suppléante;français\r\n',
      ),
    ).toEqual(expected);
    expect(
      read(
        '\uFEFFالاسم\tالبريد الإلكتروني\tالكيان\tالهيئة\tالصفة\tاللغة\nAnn Smith\tann@un.org\tUNODC\tWG1\tمناوب\tالفرنسية',
      ),
    ).toEqual(expected);
    expect(
      read(
        'Prénom,Nom,Courriel,Note,Organisme,Groupe,Rôle,Langue\nAnn,Smith,ann@un.org,"a, b",UNODC,WG1,ALTERNATE,fr',
      ),
    ).toEqual(expected);
  });

  test('without headings is read by what each cell says', () => {
    expect(read('Ann;Smith;ann@un.org;unodc;wg1;expert;ar\nBob Lee;Bob <bob@un.org>;UN-Women')).toEqual([
      person({
        email: 'ann@un.org',
        name: 'Ann Smith',
        entity: 'unodc',
        body: 'wg1',
        role: 'EXPERT',
        locale: 'ar',
      }),
      person({ row: 2, email: 'bob@un.org', name: 'Bob Lee', entity: 'UN-Women' }),
    ]);
  });

  test('keeps what it does not understand as it was written, so that the row can say so', () => {
    expect(read('Email,Entity,Role,Language\nann at un.org,UNKNOWN,king,Klingon')).toEqual([
      person({ row: 2, email: 'ann at un.org', entity: 'UNKNOWN', role: 'king', locale: 'Klingon' }),
    ]);
  });

  test('names the columns it takes nothing from, in English, French and Arabic alike', () => {
    const ignored = (text: string): string[] => readPastedPeople(text, known).ignoredColumns;
    expect(ignored('Email,Telephone,Name,Remarks\nann@un.org,+43 1,Ann Smith,late')).toEqual([
      'Telephone',
      'Remarks',
    ]);
    expect(ignored('Courriel;Téléphone;Nom\nann@un.org;+43 1;Ann Smith')).toEqual(['Téléphone']);
    expect(ignored('الهاتف\tالبريد الإلكتروني\tالاسم\n+43 1\tann@un.org\tAnn Smith')).toEqual(['الهاتف']);
  });

  test('names a column that has no heading by its position, and one that is said twice by its heading', () => {
    const text = 'Email,,Name,Mail\nann@un.org,x,Ann Smith,ann@home.org\nbob@un.org,,Bob,,overflowing';
    expect(readPastedPeople(text, known).ignoredColumns).toEqual(['#2', 'Mail', '#5']);
  });

  test('says nothing of columns in which nothing stands', () => {
    expect(readPastedPeople('Email,Telephone,\nann@un.org,,\n', known).ignoredColumns).toEqual([]);
    expect(readPastedPeople('ann@un.org, bob@un.org', known).ignoredColumns).toEqual([]);
  });

  test('keeps separators that stand in quotation marks, and doubled quotation marks', () => {
    expect(read('Name,Email\n"Smith, Ann ""Annie""",ann@un.org')[0]).toMatchObject({
      name: 'Smith, Ann "Annie"',
      email: 'ann@un.org',
    });
    expect(read('Ann "Annie" Smith,ann@un.org,UNODC')[0]).toMatchObject({
      name: 'Ann "Annie" Smith',
      entity: 'UNODC',
    });
  });

  test('whose quotation mark is never closed is refused with its line', () => {
    const text = 'Name,Email\nBob,bob@un.org\n"Ann,ann@un.org\nEve,eve@un.org';
    expect(() => read(text)).toThrow(UnreadableText);
  });

  test('that holds nobody gives nobody', () => {
    expect(read(' \n\t\n ;;, \n')).toEqual([]);
    expect(read('Email,Name\n')).toEqual([]);
  });

  test('of a hundred thousand signs is read in a moment, whatever they are', () => {
    const before = Date.now();
    for (const text of [
      'a'.repeat(100_000),
      '<'.repeat(100_000),
      '"'.repeat(100_001),
      ' '.repeat(99_999) + '@',
      'a@'.repeat(50_000),
      'x,'.repeat(50_000),
    ]) {
      try {
        read(text);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableText);
      }
    }
    expect(Date.now() - before).toBeLessThan(2_000);
  });
});

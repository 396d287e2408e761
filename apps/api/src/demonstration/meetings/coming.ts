import {
  BRUSSELS,
  decide,
  discuss,
  GENEVA,
  inform,
  LYON,
  NAIROBI,
  NEW_YORK,
  other,
  type Sitting,
  VIENNA,
} from './sitting.js';

const online = (body: string): string => `https://meet.demo.example/${body.toLowerCase()}`;
const OPENING = decide('Adoption of the agenda', 5);
const CLOSING = other('Other matters', 10);

/** What lies ahead: convened, in preparation, or called off. */
export const COMING: readonly Sitting[] = [
  {
    body: 'CC',
    title: 'Meeting of the Coordination Committee',
    days: 17,
    time: '10:00',
    zone: NEW_YORK,
    minutes: 180,
    place: 'New York, conference room B (demonstration)',
    link: online('cc'),
    by: 'secretariat',
    items: [
      OPENING,
      inform('Matters arising from the last meeting', 15, 'UNOCT', {
        papers: [
          ['cc-last-summary', 'en', 1],
          ['cc-last-summary', 'fr', 1],
        ],
      }),
      discuss('Annual report: first draft', 40, 'UNOCT', {
        annotation:
          'Entities that have not contributed are invited to do so before the meeting. The discussion is about what did not work.',
        papers: [
          ['cc-report-draft', 'en', 2],
          ['cc-report-template', 'en', 1],
        ],
      }),
      decide('Gender marker in all work plans', 25, 'UN-Women', {
        annotation:
          'The Committee is asked to adopt the marker and to look at the first figures in one year.',
        papers: [
          ['cc-gender-marker', 'en', 1],
          ['cc-gender-marker', 'fr', 1],
        ],
        proposedBy: 'adaeze.thornkolisa',
      }),
      decide('Due diligence: checklist in fifteen questions', 20, 'OHCHR', {
        proposedBy: 'salome.iribarnegui',
        papers: [
          ['wg7-checklist', 'en', 1],
          ['wg7-checklist', 'fr', 3],
        ],
      }),
      inform('One training calendar: an example', 10, 'CTED', {
        papers: [['wg2-calendar', 'en', 2]],
        proposedBy: 'noor.sarafande',
      }),
      discuss('Review of the joint programme: timing', 30, 'UNOCT', {
        audience: 'MEMBERS',
        papers: [['cc-review-options', 'en', 1]],
      }),
      CLOSING,
      inform('Donor calendar', 5, 'UNOCT', { proposedBy: 'ruslan.kestrovic', waits: true }),
      inform('Virtual assets: what has changed in twelve months', 10, 'UNODC', {
        proposedBy: 'henrike.stollwasser',
        waits: true,
      }),
      discuss('A joint stand at the next conference', 15, 'ICAO', {
        proposedBy: 'etienne.rochedube',
        declined: 'A matter for group 5; please raise it there first.',
      }),
    ],
  },
  {
    body: 'CC',
    title: 'Meeting of the Coordination Committee',
    days: 118,
    time: '10:00',
    zone: NEW_YORK,
    minutes: 180,
    place: 'New York',
    by: 'secretariat',
    draft: true,
    items: [
      OPENING,
      discuss('Joint programme: what comes next', 60, 'UNOCT'),
      inform('Reports of the working groups', 60),
      CLOSING,
    ],
  },
  {
    body: 'WG1',
    title: 'Regular meeting',
    days: 4,
    time: '09:30',
    zone: NEW_YORK,
    minutes: 120,
    place: 'New York, room 7 (demonstration)',
    link: online('wg1'),
    by: 'chair.wg1',
    items: [
      OPENING,
      inform('Matters arising', 10, 'UNOCT'),
      decide('Guidance note on community engagement: outline', 35, 'UNOCT', {
        annotation:
          'The group is asked to settle the outline, so that drafting can begin. The wording proposed by IOM and OHCHR is before the meeting.',
        papers: [
          ['wg1-guidance', 'en', 2],
          ['wg1-guidance', 'fr', 1],
          ['wg1-guidance', 'ar', 1],
        ],
      }),
      discuss("Plans d'action nationaux : enseignements des bureaux de terrain", 15, 'UNESCO', {
        papers: [
          ['wg1-plans', 'fr', 1],
          ['wg1-plans', 'en', 1],
        ],
      }),
      decide('Youth consultation: place, dates and budget', 20, 'UNAOC', {
        papers: [['wg1-youth-budget', 'en', 1]],
      }),
      discuss('Pilot districts: state of play', 15, 'UNDP', {
        audience: 'MEMBERS',
        classification: 'CONFIDENTIAL',
        papers: [['wg1-pilots', 'en', 2]],
      }),
      inform('Reporting: who counts as a participant', 5, 'UNDP', { papers: [['wg1-participant', 'en', 1]] }),
      CLOSING,
      discuss('Working with teachers: a follow-up to the workshop', 10, 'UN-Women', {
        annotation: 'What has happened since, in three countries.',
        proposedBy: 'lin.qiaohuan',
        waits: true,
      }),
      inform('Exit survey of community programmes', 10, 'IOM', { proposedBy: 'member.wg1', waits: true }),
    ],
  },
  {
    body: 'WG1',
    title: 'Meeting of the officers: preparing the Committee',
    days: 2,
    time: '16:00',
    zone: NEW_YORK,
    minutes: 45,
    link: online('wg1-officers'),
    audience: 'OFFICERS',
    by: 'chair.wg1',
    items: [
      discuss('Who presents what', 20, 'UNOCT', { papers: [['wg1-speaking-notes', 'en', 1]] }),
      discuss('Rapporteur for next year', 15, 'UNESCO'),
      CLOSING,
    ],
  },
  {
    body: 'WG1',
    joint: ['WG8'],
    title: 'Joint session: women’s organizations as partners in design',
    days: 31,
    time: '15:00',
    zone: GENEVA,
    minutes: 90,
    place: 'Geneva, room XII (demonstration)',
    link: online('wg1-wg8'),
    by: 'chair.wg1',
    items: [
      OPENING,
      inform('What fourteen evaluations say', 20, 'UNESCO', { papers: [['wg8-evaluations', 'fr', 1]] }),
      discuss('Three programmes that did it differently', 40, 'UN-Women'),
      decide('What goes into the guidance note', 20, 'UNOCT', { papers: [['wg1-guidance', 'en', 2]] }),
    ],
  },
  {
    body: 'WG1',
    title: 'Regular meeting',
    days: 95,
    time: '09:30',
    zone: NEW_YORK,
    minutes: 120,
    by: 'vicechair.wg1',
    draft: true,
    items: [
      OPENING,
      discuss('Guidance note: first full draft', 60, 'UNOCT'),
      inform('Youth consultation: what the participants asked for', 30, 'UNAOC'),
      CLOSING,
    ],
  },
  {
    body: 'WG2',
    title: 'Regular meeting',
    days: 9,
    time: '10:00',
    zone: BRUSSELS,
    minutes: 120,
    place: 'Brussels (demonstration)',
    link: online('wg2'),
    by: 'noor.sarafande',
    items: [
      OPENING,
      inform('Matters arising', 10, 'CTED'),
      decide('Joint training calendar', 25, 'CTED', { papers: [['wg2-calendar', 'en', 2]] }),
      discuss('Liste de contrôle pour les postes-frontières terrestres', 30, 'WCO', {
        papers: [
          ['wg2-checklist', 'fr', 2],
          ['wg2-checklist', 'en', 1],
        ],
      }),
      inform('Regional week in the Andes', 15, 'WCO', {
        audience: 'MEMBERS',
        papers: [['wg2-contacts', 'es', 1]],
      }),
      discuss('Data protection at the border: half a day in every course', 20, 'IOM'),
      CLOSING,
      inform('Visa-free travel: new figures', 10, 'IMO', { proposedBy: 'nikos.pelagoverne', waits: true }),
    ],
  },
  {
    body: 'WG3',
    title: 'Regular meeting',
    days: 11,
    time: '14:00',
    zone: LYON,
    minutes: 120,
    place: 'Lyon (demonstration)',
    link: online('wg3'),
    by: 'chair.wg3',
    moved: true,
    items: [
      OPENING,
      decide('Tabletop exercise: final scenario', 40, 'INTERPOL', {
        audience: 'MEMBERS',
        classification: 'CONFIDENTIAL',
        papers: [['wg3-scenario', 'en', 3]],
      }),
      inform('Forms for observers', 10, 'UNODA', {
        papers: [
          ['wg3-hotwash', 'en', 1],
          ['wg3-hotwash', 'fr', 1],
        ],
      }),
      discuss('Artificial intelligence: three projects under eleven names', 30, 'UNICRI', {
        papers: [['wg3-ai-map', 'en', 1]],
      }),
      discuss('Chemical cargo: whom to call', 15, 'OPCW'),
      CLOSING,
      inform('Drones near airports: briefing for a regional organization', 10, 'ICAO', {
        proposedBy: 'etienne.rochedube',
        waits: true,
      }),
    ],
  },
  {
    body: 'WG3',
    title: 'Tabletop exercise on a port: walk-through',
    days: 1,
    time: '15:30',
    zone: LYON,
    minutes: 60,
    link: online('wg3-exercise'),
    audience: 'MEMBERS',
    classification: 'CONFIDENTIAL',
    by: 'chair.wg3',
    items: [
      discuss('Injects of phase two', 40, 'INTERPOL', { papers: [['wg3-scenario', 'en', 3]] }),
      discuss('Players and observers', 20, 'UNODA'),
    ],
  },
  {
    body: 'WG4',
    title: 'Regular meeting',
    days: 15,
    time: '09:30',
    zone: VIENNA,
    minutes: 150,
    place: 'Vienna, room M3 (demonstration)',
    link: online('wg4'),
    by: 'henrike.stollwasser',
    items: [
      OPENING,
      discuss('Handbook: chapter on digital evidence', 50, 'UNODC', {
        papers: [
          ['wg4-chapter', 'en', 1],
          ['wg4-chapter', 'fr', 1],
        ],
      }),
      decide('Virtual assets: note to the Committee', 30, 'FATF', {
        audience: 'MEMBERS',
        papers: [['wg4-assets', 'en', 2]],
      }),
      inform('Roster of trainers: first year', 15, 'UNODC', {
        audience: 'MEMBERS',
        papers: [['wg4-roster', 'en', 1]],
      }),
      CLOSING,
    ],
  },
  {
    body: 'WG5',
    title: 'Regular meeting',
    days: 6,
    time: '11:00',
    zone: NEW_YORK,
    minutes: 90,
    link: online('wg5'),
    by: 'ruslan.kestrovic',
    cancelled: 'Clashes with the budget hearings; the group meets in the following week instead.',
    items: [
      OPENING,
      discuss('Indicators: from sixty to forty', 40, 'CTED', { papers: [['wg5-indicators', 'en', 1]] }),
    ],
  },
  {
    body: 'WG5',
    title: 'Regular meeting',
    days: 13,
    time: '11:00',
    zone: NEW_YORK,
    minutes: 90,
    link: online('wg5'),
    by: 'ruslan.kestrovic',
    items: [
      OPENING,
      decide('Indicators: from sixty to forty', 40, 'CTED', { papers: [['wg5-indicators', 'en', 1]] }),
      inform('Donor calendar: the first two quarters', 15, 'UNOCT', {
        audience: 'MEMBERS',
        classification: 'CONFIDENTIAL',
        papers: [['wg5-donors', 'en', 2]],
      }),
      discuss('Joint proposal to a donor: who would join', 20, 'UNDP', { audience: 'MEMBERS' }),
      CLOSING,
      inform('Costs of gender expertise in nine projects', 10, 'UN-Women', {
        proposedBy: 'adaeze.thornkolisa',
        waits: true,
      }),
    ],
  },
  {
    body: 'WG6',
    title: 'Regular meeting',
    days: 22,
    time: '10:30',
    zone: NEW_YORK,
    minutes: 90,
    link: online('wg6'),
    by: 'evander.achterhol',
    items: [
      OPENING,
      decide('Common outline for regional strategies', 30, 'CTED', {
        papers: [
          ['wg6-outline', 'en', 2],
          ['wg6-outline', 'fr', 1],
          ['wg6-outline', 'es', 1],
        ],
      }),
      inform('Missions conjointes auprès des parlements', 15, 'IPU'),
      discuss('Two requests from regional organizations', 25, 'UNOCT'),
      CLOSING,
    ],
  },
  {
    body: 'WG7',
    title: 'Réunion ordinaire',
    days: 8,
    time: '15:00',
    zone: GENEVA,
    minutes: 120,
    place: 'Genève, salle IX (démonstration)',
    link: online('wg7'),
    by: 'salome.iribarnegui',
    items: [
      decide(`Adoption de l'ordre du jour`, 5),
      decide('Liste de contrôle sur la diligence voulue', 40, 'OHCHR', {
        papers: [
          ['wg7-checklist', 'fr', 3],
          ['wg7-checklist', 'en', 1],
          ['wg7-checklist', 'ar', 1],
        ],
      }),
      discuss('Victims of terrorism: support after the first year', 25, 'UNOCT', {
        papers: [['wg7-statement', 'en', 1]],
      }),
      discuss('Mandat du groupe : paragraphes 4 et 7', 20, 'UNOCT', { audience: 'OFFICERS' }),
      inform('Access to asylum at the border', 10, 'UNHCR'),
      other('Questions diverses', 10),
      inform('Examen des projets de loi par les parlements', 10, 'IPU', {
        proposedBy: 'baltasar.montequino',
        waits: true,
      }),
    ],
  },
  {
    body: 'WG8',
    title: 'Regular meeting',
    days: 12,
    time: '15:00',
    zone: NAIROBI,
    minutes: 90,
    place: 'Nairobi (demonstration)',
    link: online('wg8'),
    by: 'adaeze.thornkolisa',
    items: [
      OPENING,
      decide('Gender marker: definitions and examples', 30, 'UN-Women', {
        papers: [
          ['wg8-marker', 'en', 1],
          ['wg8-marker', 'fr', 1],
          ['wg8-marker', 'ar', 1],
        ],
      }),
      inform('Expert pool: three new names', 10, 'UNICEF', { audience: 'MEMBERS' }),
      discuss('Age in gender analysis', 20, 'UNICEF'),
      CLOSING,
      discuss('Journée d’étude : un an après', 15, 'UNESCO', {
        proposedBy: 'dorian.fennelhart',
        waits: true,
      }),
    ],
  },
];

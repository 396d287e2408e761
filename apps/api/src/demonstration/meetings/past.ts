import {
  BRUSSELS,
  decide,
  discuss,
  GENEVA,
  inform,
  type Item,
  LYON,
  NAIROBI,
  NEW_YORK,
  other,
  type Sitting,
  VIENNA,
} from './sitting.js';

interface Season {
  body: string;
  by: string;
  zone: string;
  time: string;
  place: string;
  title?: string;
  /** Days before the anchor and what was dealt with, the earliest first. */
  sittings: readonly (readonly [daysAgo: number, ...items: Item[]])[];
}

const SEASONS: readonly Season[] = [
  {
    body: 'CC',
    by: 'secretariat',
    zone: NEW_YORK,
    time: '10:00',
    place: 'New York (demonstration)',
    title: 'Meeting of the Coordination Committee',
    sittings: [
      [
        354,
        inform('Reports of the working groups', 80),
        discuss('Papers that arrive in time', 30, 'UNOCT'),
        decide('Compact retreat: date and form', 20, 'UNOCT'),
      ],
      [
        192,
        inform('Reports of the working groups', 80),
        decide('A common gender marker: request to groups 1 and 8', 25, 'UN-Women'),
        decide('One calendar of training and donor contacts', 20, 'UNOCT'),
        discuss('What the retreat should change', 30, 'UNOCT'),
      ],
    ],
  },
  {
    body: 'WG1',
    by: 'chair.wg1',
    zone: NEW_YORK,
    time: '09:30',
    place: 'New York (demonstration)',
    sittings: [
      [
        306,
        discuss('Work plan: what is realistic', 45, 'UNOCT'),
        inform('Education and prevention: new studies', 20, 'UNESCO'),
        decide('Working methods', 15, 'UNOCT'),
      ],
      [
        213,
        decide('Work plan for the second half of the period', 40, 'UNOCT'),
        inform('Local mayors: two examples', 25, 'UNDP'),
        discuss('Language of our publications', 20, 'OHCHR'),
      ],
      [
        139,
        decide('Definition of a participant', 15, 'UNDP', { papers: [['wg1-participant', 'en', 1]] }),
        discuss('Media literacy: who does what', 30, 'UNAOC'),
        inform('Prisons and after-care', 20, 'UNODC'),
      ],
      [
        47,
        discuss('Guidance note: first ideas', 40, 'UNOCT'),
        inform('Atelier régional : bilan', 15, 'UNESCO', {
          papers: [
            ['wg1-workshop', 'fr', 1],
            ['wg1-workshop', 'ar', 1],
          ],
        }),
        discuss('Pilot districts: criteria', 30, 'UNDP', {
          audience: 'MEMBERS',
          classification: 'CONFIDENTIAL',
        }),
      ],
    ],
  },
  {
    body: 'WG2',
    by: 'noor.sarafande',
    zone: BRUSSELS,
    time: '10:00',
    place: 'Brussels (demonstration)',
    sittings: [
      [
        271,
        inform('Country assessments planned this year', 25, 'CTED'),
        discuss('Liaison officers at airports', 35, 'INTERPOL'),
        decide('Work plan', 30, 'CTED'),
      ],
      [
        160,
        discuss('Passenger information: who trains whom', 40, 'OICT'),
        inform('Containers: risk analysis', 20, 'WCO'),
      ],
      [
        66,
        discuss('Four training plans, two cities', 30, 'CTED'),
        inform('Maritime security: new guidance', 20, 'IMO'),
        discuss('Asylum and border control', 25, 'UNHCR'),
      ],
    ],
  },
  {
    body: 'WG3',
    by: 'chair.wg3',
    zone: LYON,
    time: '14:00',
    place: 'Lyon (demonstration)',
    sittings: [
      [
        258,
        decide('Work plan', 30, 'INTERPOL'),
        inform('Airport exercise: contradictory news', 25, 'ICAO'),
        discuss('Radiological sources: transport', 25, 'IAEA'),
      ],
      [
        147,
        discuss('A port exercise: is it feasible?', 35, 'IMO'),
        inform('Laboratories and early warning', 20, 'OPCW'),
      ],
      [
        55,
        decide('Port exercise: host and date', 20, 'INTERPOL'),
        discuss('Artificial intelligence: a map', 30, 'UNICRI'),
        inform('Biosafety: request for comments', 15, 'WHO'),
      ],
    ],
  },
  {
    body: 'WG4',
    by: 'henrike.stollwasser',
    zone: VIENNA,
    time: '09:30',
    place: 'Vienna (demonstration)',
    sittings: [
      [240, decide('Work plan', 30, 'UNODC'), discuss('Evidence from the battlefield: limits', 40, 'CTED')],
      [
        131,
        discuss('Roster of trainers', 25, 'UNODC', { papers: [['wg4-roster', 'en', 1]] }),
        inform('Freezing of assets: three cases', 30, 'FATF', { audience: 'MEMBERS' }),
      ],
      [
        52,
        discuss('Digital evidence: a new chapter', 35, 'UNODC'),
        inform('Fair trial: observations in five courts', 25, 'OHCHR'),
      ],
    ],
  },
  {
    body: 'WG5',
    by: 'ruslan.kestrovic',
    zone: NEW_YORK,
    time: '11:00',
    place: 'online',
    sittings: [
      [222, decide('Work plan', 25, 'UNOCT'), discuss('Appeal: what donors read', 30, 'UNOCT')],
      [
        108,
        discuss('212 indicators', 45, 'CTED'),
        inform('Pooled funding: experience of others', 20, 'UNDP'),
      ],
      [
        34,
        discuss('Donor calendar', 25, 'UNOCT'),
        decide('At most two indicators per output', 20, 'CTED', { papers: [['wg5-indicators', 'en', 1]] }),
      ],
    ],
  },
  {
    body: 'WG6',
    by: 'evander.achterhol',
    zone: NEW_YORK,
    time: '10:30',
    place: 'online',
    sittings: [
      [229, decide('Work plan', 25, 'UNOCT'), inform('Eleven strategies in one region', 30, 'UNDP')],
      [
        124,
        discuss('National strategies: what parliaments need', 30, 'IPU'),
        inform('South-South exchange: first results', 20, 'UNOCT'),
      ],
      [
        41,
        discuss('Common outline: first draft', 35, 'UNOCT', { papers: [['wg6-outline', 'en', 1]] }),
        inform('Elections and timing of visits', 15, 'DPPA'),
      ],
    ],
  },
  {
    body: 'WG7',
    by: 'salome.iribarnegui',
    zone: GENEVA,
    time: '15:00',
    place: 'Genève (démonstration)',
    title: 'Réunion ordinaire',
    sittings: [
      [
        246,
        decide('Plan de travail', 30, 'OHCHR'),
        discuss('Rights of victims before support to victims', 30, 'UNOCT'),
      ],
      [
        119,
        decide('Déclaration commune', 20, 'UNOCT', { papers: [['wg7-statement', 'en', 1]] }),
        discuss('Diligence voulue : pourquoi la politique ne suffit pas', 40, 'OHCHR'),
      ],
      [
        38,
        discuss('Liste de contrôle : premiers essais', 40, 'OHCHR', { papers: [['wg7-checklist', 'fr', 1]] }),
        inform('Children in detention', 20, 'OSRSG-CAAC'),
      ],
    ],
  },
  {
    body: 'WG8',
    by: 'adaeze.thornkolisa',
    zone: NAIROBI,
    time: '15:00',
    place: 'Nairobi (demonstration)',
    sittings: [
      [235, decide('Work plan', 25, 'UN-Women'), discuss('What a gender marker is for', 35, 'CTED')],
      [
        126,
        inform('Women in border services', 20, 'IOM'),
        discuss('Masculinities in prevention programmes', 35, 'UN-Women'),
      ],
      [
        70,
        inform('Ce que disent quatorze évaluations', 25, 'UNESCO', {
          papers: [['wg8-evaluations', 'fr', 1]],
        }),
        discuss('Marker 2: what counts', 35, 'UN-Women'),
      ],
    ],
  },
];

/** A year of sittings that are over, each opened and closed in the usual way. */
export const PAST: readonly Sitting[] = SEASONS.flatMap(({ body, by, zone, time, place, title, sittings }) =>
  sittings.map(([daysAgo, ...items]): Sitting => ({
    body,
    by,
    zone,
    time,
    title: title ?? 'Regular meeting',
    days: -daysAgo,
    minutes: body === 'CC' ? 180 : 120,
    ...(place === 'online' ? {} : { place }),
    link: `https://meet.demo.example/${body.toLowerCase()}`,
    items: [
      decide(body === 'WG7' ? `Adoption de l'ordre du jour` : 'Adoption of the agenda', 5),
      ...items,
      other(body === 'WG7' ? 'Questions diverses' : 'Other matters', 10),
    ],
  })),
);

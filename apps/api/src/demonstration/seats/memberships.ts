import type { Capacity } from '@concert/contracts';

/**
 * Ordinary members and observers of the groups. No public list of them exists: these are invented. Officers are
 * not, and come with the Compact.
 */
export interface Membership {
  body: string;
  entity: string;
  capacity: Extract<Capacity, 'MEMBER' | 'OBSERVER'>;
  from: string;
  until?: string;
  endReason?: string;
}

const START = '2019-04-16';

const members = (body: string, ...entities: string[]): Membership[] =>
  entities.map((entity) => ({ body, entity, capacity: 'MEMBER', from: START }));
const observers = (body: string, ...entities: string[]): Membership[] =>
  entities.map((entity) => ({ body, entity, capacity: 'OBSERVER', from: START }));

export const MEMBERSHIPS: readonly Membership[] = [
  ...members('WG1', 'CTED', 'UNODC', 'UNICRI', 'OHCHR', 'UN-Women', 'DGC', 'SR-CTHR', 'OSAPG', 'UNU'),
  ...observers('WG1', 'OCHA', 'DESA'),
  {
    body: 'WG1',
    entity: 'IOM',
    capacity: 'OBSERVER',
    from: START,
    until: '2021-03-01',
    endReason: 'Became a member.',
  },
  { body: 'WG1', entity: 'IOM', capacity: 'MEMBER', from: '2021-03-01' },
  {
    body: 'WG1',
    entity: 'DPO',
    capacity: 'MEMBER',
    from: START,
    until: '2024-01-01',
    endReason: 'Left the group at its own wish.',
  },

  ...members('WG2', 'UNOCT', 'ICAO', 'IOM', 'IMO', 'OICT', '1267-MT', 'DPO', 'UNDSS', 'OHCHR'),
  ...observers('WG2', 'UNHCR', 'ITU'),
  {
    body: 'WG2',
    entity: 'UNICRI',
    capacity: 'MEMBER',
    from: '2020-09-01',
    until: '2023-07-01',
    endReason: 'Left the group at its own wish.',
  },

  ...members(
    'WG3',
    'UNOCT',
    'CTED',
    'ICAO',
    'IAEA',
    'IMO',
    'OICT',
    '1540-GOE',
    'UNDSS',
    'WHO',
    'UNIDIR',
    'UNESCO',
  ),
  ...observers('WG3', 'ITU'),
  { body: 'WG3', entity: 'UNDP', capacity: 'OBSERVER', from: '2022-05-10' },

  ...members('WG4', 'INTERPOL', 'IMF', '1267-MT', 'OLA', 'OHCHR', 'UNICRI', 'UNITAD', 'SR-CTHR'),
  ...observers('WG4', 'WB'),
  { body: 'WG4', entity: 'FATF', capacity: 'MEMBER', from: '2022-04-01' },

  ...members('WG5', 'UNODC', 'UNDP', 'EOSG', 'UNICRI', 'UN-Women', 'UNESCO', 'UNITAR', 'DCO'),
  ...observers('WG5', 'WB', 'OCHA'),

  ...members('WG6', 'UNDP', 'DPPA', 'UNAOC', 'UNODC', 'EOSG', 'OSAA', 'DCO', 'UNITAR'),
  ...observers('WG6', 'DESA'),
  { body: 'WG6', entity: 'IPU', capacity: 'MEMBER', from: '2021-10-08' },

  ...members(
    'WG7',
    'CTED',
    'SR-CTHR',
    'UNODC',
    'UN-Women',
    'UNDP',
    'OLA',
    'OSRSG-CAAC',
    'OSRSG-SVC',
    'UNESCO',
  ),
  ...observers('WG7', 'UNHCR', 'OCHA'),
  { body: 'WG7', entity: 'IPU', capacity: 'MEMBER', from: '2022-02-15' },

  ...members('WG8', 'UNOCT', 'OHCHR', 'UNODC', 'UNESCO', 'UNICEF', 'OSRSG-SVC', 'DPPA', 'IOM', 'UNDP'),
  ...observers('WG8', 'UNHCR'),
];

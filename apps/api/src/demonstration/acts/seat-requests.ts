/** An entity asks for a seat; days are counted back from the anchor. */
export interface Asked {
  body: string;
  by: string;
  capacity: 'MEMBER' | 'OBSERVER';
  motivation: string;
  askedDaysAgo: number;
  answer?: { state: 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN'; by: string; daysAgo: number; reason?: string };
}

export const SEAT_REQUESTS: readonly Asked[] = [
  {
    body: 'WG1',
    by: 'clementine.ouedrabelle',
    capacity: 'OBSERVER',
    motivation:
      'Our field offices meet the group’s work in three countries. We would like to read along and to be heard on access to asylum, without a vote.',
    askedDaysAgo: 5,
  },
  {
    body: 'WG1',
    by: 'baltasar.montequino',
    capacity: 'MEMBER',
    motivation:
      'Les parlements débattent des plans d’action nationaux avant qu’ils ne soient adoptés. Nous souhaitons apporter au groupe ce que nous y apprenons, et y porter ses travaux.',
    askedDaysAgo: 2,
  },
  {
    body: 'WG4',
    by: 'etienne.rochedube',
    capacity: 'MEMBER',
    motivation:
      'Unlawful interference with aviation ends in court more often than in the news. We can bring case law of forty States.',
    askedDaysAgo: 8,
  },
  {
    body: 'WG5',
    by: 'anneliese.marchwinter',
    capacity: 'OBSERVER',
    motivation:
      'Several donors ask us how our standards affect small grants. We would like to follow the discussion on pooled funding.',
    askedDaysAgo: 1,
  },
  {
    body: 'WG7',
    by: 'samuel.otterbrae',
    capacity: 'MEMBER',
    motivation:
      'Two special political missions advise governments on emergency laws and would use the due diligence checklist at once.',
    askedDaysAgo: 3,
  },
  {
    body: 'WG1',
    by: 'samuel.otterbrae',
    capacity: 'MEMBER',
    motivation:
      'Local elections and local prevention happen in the same town halls. We should prepare them together.',
    askedDaysAgo: 228,
    answer: { state: 'ACCEPTED', by: 'chair.wg1', daysAgo: 219 },
  },
  {
    body: 'WG7',
    by: 'meiyin.zhaolan',
    capacity: 'MEMBER',
    motivation: 'We develop software that handles personal data and wish to follow the group’s discussions.',
    askedDaysAgo: 126,
    answer: {
      state: 'DECLINED',
      by: 'salome.iribarnegui',
      daysAgo: 118,
      reason:
        'The group would rather invite you for the items on data protection than fill a seat for them alone.',
    },
  },
  {
    body: 'WG4',
    by: 'nikos.pelagoverne',
    capacity: 'OBSERVER',
    motivation: 'Ships under several flags raise questions of jurisdiction that the handbook touches.',
    askedDaysAgo: 64,
    answer: { state: 'WITHDRAWN', by: 'nikos.pelagoverne', daysAgo: 60 },
  },
];

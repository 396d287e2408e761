import { h, li, p, type Paper, print, sheet, table, word } from './paper.js';

/** Papers of working group 1. */
export const PREVENTION_PAPERS: readonly Paper[] = [
  {
    key: 'wg1-guidance',
    body: 'WG1',
    state: 'FOR_COMMENT',
    versions: [
      {
        language: 'en',
        title: 'Guidance note on community engagement: annotated outline',
        issues: [
          {
            by: 'chair.wg1',
            daysAgo: 42,
            content: word(
              h('Purpose'),
              p('A note of at most twelve pages for those who prepare or support work with communities.'),
              h('Outline'),
              li(
                'Why community engagement, and when not',
                'Before: who is asked, who decides',
                'During: listening, language, safety',
                'Online spaces',
                'After: what people hear back',
              ),
              h('Open questions'),
              p('Who is the reader? What belongs to group 3? How long?'),
            ),
          },
          {
            by: 'member.wg1',
            daysAgo: 3,
            note: 'Wording marked up by IOM and OHCHR; every change explained in one line.',
            content: word(
              h('Purpose'),
              p('A note of at most ten pages for the offices of resident coordinators.'),
              h('Outline'),
              li(
                'Why community engagement, and when not',
                'Women’s organizations as partners in design',
                'Before: who is asked, who decides',
                'During: listening, language, safety',
                'Online spaces: one page',
                'After: what people hear back',
              ),
              h('Wording'),
              table(
                ['was', 'is', 'why'],
                ['communities at risk', 'communities we work with', 'people read what is written about them'],
                ['target group', 'participants', 'nobody wishes to be a target'],
              ),
            ),
          },
        ],
      },
      {
        language: 'fr',
        title: `Note d'orientation sur la mobilisation des communautés : plan annoté`,
        issues: [
          {
            by: 'vicechair.wg1',
            daysAgo: 38,
            content: word(
              h('Objet'),
              p(`Une note de dix à douze pages à l'intention des bureaux des coordonnateurs résidents.`),
              h('Plan'),
              li(
                `Pourquoi mobiliser les communautés, et quand s'en abstenir`,
                'Avant : qui est consulté, qui décide',
                'Pendant : écoute, langue, sécurité',
                'Espaces en ligne',
                'Après : ce que les participants apprennent en retour',
              ),
            ),
          },
        ],
      },
      {
        language: 'ar',
        title: 'مذكرة توجيهية بشأن إشراك المجتمعات المحلية: مخطط مشروح',
        issues: [
          {
            by: 'tariq.almansuriya',
            daysAgo: 30,
            content: word(
              h('الغرض'),
              p('مذكرة من عشر صفحات موجهة إلى مكاتب المنسقين المقيمين.'),
              h('المخطط'),
              li(
                'لماذا نشرك المجتمعات المحلية، ومتى نمتنع عن ذلك',
                'قبل البدء: من يُستشار ومن يقرر',
                'أثناء العمل: الإصغاء واللغة والسلامة',
                'الفضاءات الإلكترونية',
                'بعد الانتهاء: ما الذي يعود إلى المشاركين',
              ),
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'wg1-plans',
    body: 'WG1',
    state: 'CLEARED',
    versions: [
      {
        language: 'fr',
        title: `Plans d'action nationaux : enseignements des bureaux de terrain`,
        issues: [
          {
            by: 'vicechair.wg1',
            daysAgo: 66,
            content: word(
              h('Ce qui a aidé'),
              li(
                'Un point focal unique, nommé par écrit',
                'Un seul diagnostic, accepté par tous les partenaires',
                `Une ligne dans le budget national, même modeste`,
              ),
              h('Ce qui a freiné'),
              li('Trois consultants pour trois diagnostics', `L'absence d'évaluation au bout de deux ans`),
              h('Suggestion'),
              p(
                `Partir, avec l'accord de l'État, de la dernière visite d'évaluation plutôt que d'une page blanche.`,
              ),
            ),
          },
        ],
      },
      {
        language: 'en',
        title: 'National action plans: what field offices learnt',
        issues: [
          {
            by: 'kwabena.osutremu',
            daysAgo: 62,
            content: word(
              h('What helped'),
              li(
                'One focal point, named in writing',
                'One diagnosis that all partners accept',
                'A line in the national budget, however small',
              ),
              h('What did not'),
              li('Three consultants for three diagnoses', 'No evaluation after two years'),
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'wg1-youth-budget',
    body: 'WG1',
    state: 'DRAFT',
    versions: [
      {
        language: 'en',
        title: 'Youth consultation in Nairobi: budget on one page',
        issues: [
          {
            by: 'leocadia.navarrede',
            daysAgo: 8,
            content: sheet(
              [42, 16, 22],
              ['Item', 'USD', 'Paid by'],
              ['Venue, two and a half days', 18500, 'UNAOC'],
              ['Travel of fifteen participants', 21000, 'UN-Women'],
              ['Travel of twelve participants and paperwork', 19400, 'IOM'],
              ['Interpretation, English and French', 9800, 'UNESCO'],
              ['Facilitators', 0, 'UNDP, in kind'],
              ['Travel of thirty-three participants', 47000, 'not yet covered'],
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'wg1-pilots',
    body: 'WG1',
    audience: 'MEMBERS',
    classification: 'CONFIDENTIAL',
    state: 'DRAFT',
    versions: [
      {
        language: 'en',
        title: 'Pilot districts: first list',
        issues: [
          {
            by: 'kwabena.osutremu',
            daysAgo: 19,
            content: sheet(
              [16, 30, 18],
              ['District', 'State of the baseline', 'Told to the mayor'],
              ['District 1', 'complete', 'yes'],
              ['District 2', 'complete', 'yes'],
              ['District 3', 'under way', 'no'],
              ['District 4', 'complete', 'yes'],
              ['District 5', 'under way', 'yes'],
              ['District 6', 'not begun', 'no'],
              ['District 7', 'not begun', 'yes'],
            ),
          },
          {
            by: 'kwabena.osutremu',
            daysAgo: 5,
            note: 'Column added: when each figure was last confirmed. District 4 to be checked again.',
            content: sheet(
              [16, 30, 18, 22],
              ['District', 'State of the baseline', 'Told to the mayor', 'Last confirmed'],
              ['District 1', 'complete', 'yes', 'this month'],
              ['District 2', 'complete', 'yes', 'this month'],
              ['District 3', 'under way', 'no', 'last quarter'],
              ['District 4', 'to be checked', 'yes', 'last year'],
              ['District 5', 'under way', 'yes', 'this month'],
              ['District 6', 'not begun', 'no', null],
              ['District 7', 'not begun', 'yes', null],
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'wg1-speaking-notes',
    body: 'WG1',
    audience: 'OFFICERS',
    state: 'DRAFT',
    versions: [
      {
        language: 'en',
        title: 'Speaking notes for the Committee: ten minutes',
        issues: [
          {
            by: 'chair.wg1',
            daysAgo: 6,
            content: word(
              h('Three minutes: work plan'),
              p('Nine of fifteen activities on time. Two late, both for the same reason.'),
              h('Four minutes: guidance note'),
              p('One picture. Presented by UNESCO.'),
              h('Three minutes: what we need'),
              p('Papers ten days before a meeting, and one diagnosis per country.'),
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'wg1-workshop',
    body: 'WG1',
    state: 'FINAL',
    versions: [
      {
        language: 'ar',
        title: 'ورشة العمل الإقليمية حول دور المعلّمين: مذكرة مفاهيمية',
        issues: [
          {
            by: 'vicechair.wg1',
            daysAgo: 55,
            content: word(
              h('الهدف'),
              p('تبادل الخبرات حول دور المعلّمين في الوقاية، بعيدًا عن تحويل المدرسة إلى أداة للمراقبة.'),
              h('المحاور'),
              li('حرية التعبير داخل الصف', 'الصفوف التي تستقبل تلاميذ جددًا', 'العمل مع وزارات التربية'),
              h('المدة واللغات'),
              p('يومان، مع ترجمة بين العربية والفرنسية والإنكليزية.'),
            ),
          },
        ],
      },
      {
        language: 'fr',
        title: 'Atelier régional sur le rôle des enseignants : note conceptuelle',
        issues: [
          {
            by: 'vicechair.wg1',
            daysAgo: 52,
            content: word(
              h('Objectif'),
              p(
                `Échanger sur le rôle des enseignants dans la prévention, sans faire de l'école un outil de surveillance.`,
              ),
              h('Axes'),
              li(
                `La liberté d'expression en classe`,
                'Les classes qui accueillent de nouveaux élèves',
                `Le travail avec les ministères de l'éducation`,
              ),
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'wg1-participant',
    body: 'WG1',
    audience: 'COMPACT',
    state: 'FINAL',
    versions: [
      {
        language: 'en',
        title: 'Reporting note: who counts as a participant',
        issues: [
          {
            by: 'chair.wg1',
            daysAgo: 150,
            content: print(
              h('Definition'),
              p(
                'A participant is a person who attended at least half of an activity, counted once per activity. Online, this means connected for at least half of the time.',
              ),
              h('Disaggregation'),
              p('Women, men, and persons under thirty are counted separately.'),
              h('Not participants'),
              li('staff of the organizers', 'speakers', 'people who received a document'),
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'wg1-old-mandate',
    body: 'WG1',
    state: 'SUPERSEDED',
    versions: [
      {
        language: 'en',
        title: 'Working methods of the group, former version',
        issues: [
          {
            by: 'chair.wg1',
            daysAgo: 330,
            content: print(
              h('Meetings'),
              p('Four a year, two of them in person.'),
              h('Papers'),
              p('Five working days before a meeting.'),
              h('Rapporteur'),
              p('In turn, by alphabetical order of entities.'),
            ),
          },
        ],
      },
    ],
  },
];

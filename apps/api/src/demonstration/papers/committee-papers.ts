import { h, li, p, type Paper, print, sheet, table, word } from './paper.js';

/** Papers of the Coordination Committee. */
export const COMMITTEE_PAPERS: readonly Paper[] = [
  {
    key: 'cc-last-summary',
    body: 'CC',
    state: 'FINAL',
    versions: [
      {
        language: 'en',
        title: 'Summary of the last meeting of the Committee',
        issues: [
          {
            by: 'secretariat',
            daysAgo: 186,
            content: print(
              h('Attendance'),
              p(
                'Twenty-nine entities were represented. Seventeen had sent their position on the items for decision beforehand.',
              ),
              h('Decisions'),
              li(
                'The Committee took note of the reports of the eight working groups.',
                'It asked groups 1 and 8 to propose a common gender marker before its next meeting.',
                'It asked every group to keep one calendar of training and donor contacts.',
              ),
              h('Points raised'),
              p(
                'Several entities said that papers arrive too late to consult their field offices. The secretariat will circulate them ten working days before the meeting.',
              ),
              p(
                'It was recalled that the Committee speaks with one voice per entity, and that observers are heard but not counted.',
              ),
            ),
          },
        ],
      },
      {
        language: 'fr',
        title: 'Résumé de la dernière réunion du Comité',
        issues: [
          {
            by: 'anselme.quillonne',
            daysAgo: 183,
            content: print(
              h('Participation'),
              p(
                `Vingt-neuf entités étaient représentées. Dix-sept d'entre elles avaient communiqué à l'avance leur position sur les points soumis à décision.`,
              ),
              h('Décisions'),
              li(
                'Le Comité a pris acte des rapports des huit groupes de travail.',
                'Il a prié les groupes 1 et 8 de proposer un marqueur de genre commun avant sa prochaine réunion.',
                `Il a demandé à chaque groupe de tenir un calendrier unique des formations et des contacts avec les donateurs.`,
              ),
              h('Observations'),
              p(
                `Plusieurs entités ont signalé que les documents arrivent trop tard pour consulter leurs bureaux. Le secrétariat les diffusera dix jours ouvrables avant la réunion.`,
              ),
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'cc-report-template',
    body: 'CC',
    audience: 'COMPACT',
    state: 'FINAL',
    versions: [
      {
        language: 'en',
        title: 'Annual report: template for contributions',
        issues: [
          {
            by: 'secretariat',
            daysAgo: 50,
            content: word(
              p('One page per entity. Please write for a reader who does not know your programmes.'),
              h('1. Three results'),
              p('What changed, for whom, and how you know. No lists of events.'),
              h('2. One difficulty'),
              p('Something that did not work, and what you would do differently.'),
              h('3. One request to the others'),
              p('What another entity could do that would help you most.'),
            ),
          },
        ],
      },
      {
        language: 'fr',
        title: 'Rapport annuel : modèle de contribution',
        issues: [
          {
            by: 'anselme.quillonne',
            daysAgo: 49,
            content: word(
              p(`Une page par entité, écrite pour un lecteur qui ne connaît pas vos programmes.`),
              h('1. Trois résultats'),
              p(`Ce qui a changé, pour qui, et comment vous le savez. Pas de liste de réunions.`),
              h('2. Une difficulté'),
              p(`Ce qui n'a pas fonctionné, et ce que vous feriez autrement.`),
              h('3. Une demande aux autres entités'),
              p(`Ce qu'une autre entité pourrait faire et qui vous aiderait le plus.`),
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'cc-report-draft',
    body: 'CC',
    state: 'FOR_COMMENT',
    versions: [
      {
        language: 'en',
        title: 'Annual report of the Compact: first draft',
        issues: [
          {
            by: 'secretariat',
            daysAgo: 16,
            note: 'Seventeen contributions taken in.',
            content: word(
              h('Summary'),
              p(
                'The draft brings together the contributions of seventeen entities under the five priorities of the joint programme.',
              ),
              h('What went well'),
              li(
                'One training calendar for passenger information.',
                'A checklist on due diligence that people use.',
                'Fewer indicators, more of them reported on.',
              ),
              h('What did not'),
              li(
                'Nine evaluations mention women only as participants.',
                'The same national counterparts were visited by several entities in one month.',
              ),
            ),
          },
          {
            by: 'secretariat',
            daysAgo: 4,
            note: 'Twenty-two contributions; table of those still missing at the end.',
            content: word(
              h('Summary'),
              p(
                'The draft brings together the contributions of twenty-two entities under the five priorities of the joint programme.',
              ),
              h('What went well'),
              li(
                'One training calendar for passenger information.',
                'A checklist on due diligence that people use.',
                'Fewer indicators, more of them reported on.',
                'A retreat without presentations.',
              ),
              h('What did not'),
              li(
                'Nine evaluations mention women only as participants.',
                'The same national counterparts were visited by several entities in one month.',
              ),
              h('Contributions'),
              table(['state', 'entities'], ['received', '22'], ['announced', '3'], ['missing', '21']),
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'cc-gender-marker',
    body: 'CC',
    state: 'CLEARED',
    versions: [
      {
        language: 'en',
        title: 'Gender marker: proposal for decision',
        issues: [
          {
            by: 'adaeze.thornkolisa',
            daysAgo: 9,
            content: word(
              h('Proposal'),
              p('From the next work plans on, every activity carries a gender marker from 0 to 3.'),
              table(
                ['marker', 'meaning'],
                ['0', 'gender is not considered'],
                ['1', 'women take part'],
                [
                  '2',
                  'the activity is done differently because of a gender and age analysis, which can be shown',
                ],
                ['3', 'gender equality is the aim of the activity'],
              ),
              h('What it asks of the Committee'),
              p('To adopt the marker, and to look at the first figures in one year.'),
            ),
          },
        ],
      },
      {
        language: 'fr',
        title: 'Marqueur de genre : proposition soumise à décision',
        issues: [
          {
            by: 'adaeze.thornkolisa',
            daysAgo: 7,
            content: word(
              h('Proposition'),
              p(
                `À compter des prochains plans de travail, chaque activité porte un marqueur de genre de 0 à 3.`,
              ),
              table(
                ['marqueur', 'signification'],
                ['0', `le genre n'est pas pris en compte`],
                ['1', 'des femmes participent'],
                [
                  '2',
                  `l'activité est menée autrement en raison d'une analyse fondée sur le genre et l'âge, qui peut être produite`,
                ],
                ['3', `l'égalité des sexes est l'objet de l'activité`],
              ),
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'cc-review-options',
    body: 'CC',
    audience: 'MEMBERS',
    state: 'DRAFT',
    versions: [
      {
        language: 'en',
        title: 'Review of the joint programme: two options',
        issues: [
          {
            by: 'evander.achterhol',
            daysAgo: 11,
            content: print(
              h('Option A: review now'),
              p('Five priorities, one page each, before the end of the period. Figures as they stand.'),
              h('Option B: extension by six months'),
              p('The same review with complete figures, at the price of half a year without a plan.'),
              h('What groups have said so far'),
              li('Four prefer option A.', 'Two would accept either.', 'Two have not answered yet.'),
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'cc-calendar',
    body: 'CC',
    state: 'FINAL',
    versions: [
      {
        language: 'en',
        title: 'Calendar of the Compact for the next twelve months',
        issues: [
          {
            by: 'haruka.minamozuki',
            daysAgo: 40,
            content: sheet(
              [14, 44, 18, 22],
              ['Quarter', 'What', 'Body', 'Host'],
              ['Q1', 'Meeting of the Committee', 'CC', 'UNOCT'],
              ['Q1', 'Tabletop exercise on a port', 'WG3', 'INTERPOL'],
              ['Q1', 'Youth consultation', 'WG1', 'UNAOC'],
              ['Q2', 'Joint training weeks A to C', 'WG2', 'ICAO, IOM, IMO'],
              ['Q2', 'Practitioners’ review of the handbook', 'WG4', 'UNODC'],
              ['Q3', 'Compact retreat', 'CC', 'UNOCT'],
              ['Q4', 'Reporting week', 'all', 'secretariat'],
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'cc-retreat',
    body: 'CC',
    audience: 'COMPACT',
    state: 'FINAL',
    versions: [
      {
        language: 'en',
        title: 'Compact retreat: what we said we would stop doing',
        issues: [
          {
            by: 'evander.achterhol',
            daysAgo: 158,
            content: word(
              p(
                'Each entity brought one example of something it has stopped, or will stop, because another does it better.',
              ),
              table(
                ['who', 'stops', 'because it is done by'],
                ['one entity', 'a course on open sources', 'two others, jointly'],
                ['one entity', 'its own list of trainers for prosecutors', 'the roster of group 4'],
                ['three entities', 'three briefings for the same donors', 'one briefing, in turn'],
              ),
              p('Nobody was asked to name what others should stop. It came up anyway, over coffee.'),
            ),
          },
        ],
      },
    ],
  },
];

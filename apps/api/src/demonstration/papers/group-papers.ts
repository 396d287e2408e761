import { h, li, list, p, type Paper, print, sheet, table, word } from './paper.js';

/** Papers of working groups 2 to 8. */
export const GROUP_PAPERS: readonly Paper[] = [
  {
    key: 'wg2-calendar',
    body: 'WG2',
    audience: 'COMPACT',
    state: 'FINAL',
    versions: [
      {
        language: 'en',
        title: 'Passenger information: joint training calendar',
        issues: [
          {
            by: 'noor.sarafande',
            daysAgo: 44,
            content: sheet(
              [12, 24, 34, 14],
              ['Week', 'Subject', 'Entities', 'Host'],
              ['A', 'Airports', 'ICAO, OICT, CTED', 'ICAO'],
              ['B', 'Land borders', 'IOM, WCO, UNODC', 'open'],
              ['C', 'Ports', 'IMO, WCO, INTERPOL', 'IMO'],
            ),
          },
          {
            by: 'noor.sarafande',
            daysAgo: 3,
            note: 'Host of week B named; languages added.',
            content: sheet(
              [12, 24, 34, 14, 20],
              ['Week', 'Subject', 'Entities', 'Host', 'Languages'],
              ['A', 'Airports', 'ICAO, OICT, CTED', 'ICAO', 'English, French'],
              ['B', 'Land borders', 'IOM, WCO, UNODC', 'IOM', 'English, Russian'],
              ['C', 'Ports', 'IMO, WCO, INTERPOL', 'IMO', 'English, French'],
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'wg2-checklist',
    body: 'WG2',
    state: 'FOR_COMMENT',
    versions: [
      {
        language: 'fr',
        title: 'Postes-frontières terrestres : liste de contrôle',
        issues: [
          {
            by: 'oceane.tiraboschelle',
            daysAgo: 33,
            content: word(
              p('Deux pages, à vérifier sur place en une journée.'),
              li(
                'Le poste est-il connecté aux bases de données nationales ?',
                `Qui répond la nuit, et à quel numéro ?`,
                'Que voit un voyageur pendant les cinq premières minutes ?',
              ),
            ),
          },
          {
            by: 'oceane.tiraboschelle',
            daysAgo: 12,
            note: `Accès aux procédures d'asile ; dernière question ajoutée.`,
            content: word(
              p('Deux pages, à vérifier sur place en une journée.'),
              li(
                'Si le poste est connecté : à quelles bases de données ?',
                'Qui répond la nuit, et à quel numéro ?',
                'Que voit un voyageur pendant les cinq premières minutes ?',
                `Les personnes qui demandent l'asile savent-elles à qui s'adresser ?`,
                'Que changeriez-vous demain, sans aucun moyen supplémentaire ?',
              ),
            ),
          },
        ],
      },
      {
        language: 'en',
        title: 'Land border crossings: a checklist',
        issues: [
          {
            by: 'capucine.marchelieu',
            daysAgo: 10,
            content: word(
              p('Two pages, to be gone through on the spot within a day.'),
              li(
                'If the post is connected: to which databases?',
                'Who answers at night, and under which number?',
                'What does a traveller see in the first five minutes?',
                'Do people who seek asylum know whom to ask?',
                'What would you change tomorrow, without any money?',
              ),
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'wg2-contacts',
    body: 'WG2',
    audience: 'MEMBERS',
    state: 'FINAL',
    versions: [
      {
        language: 'es',
        title: 'Puntos de contacto en la región andina',
        issues: [
          {
            by: 'joaquim.seabrunca',
            daysAgo: 69,
            content: list(
              ['Administración', 'Función', 'Última confirmación'],
              ['Aduanas, país A', 'Dirección técnica', 'hace tres meses'],
              ['Migración, país A', 'Coordinación', 'hace tres meses'],
              ['Aduanas, país B', 'Análisis de riesgo', 'este mes'],
              ['Puertos, país C', 'Seguridad', 'por confirmar'],
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'wg3-scenario',
    body: 'WG3',
    audience: 'MEMBERS',
    classification: 'CONFIDENTIAL',
    state: 'FOR_COMMENT',
    versions: [
      {
        language: 'en',
        title: 'Tabletop exercise on a port: scenario',
        issues: [
          {
            by: 'chair.wg3',
            daysAgo: 35,
            content: word(
              h('Aim'),
              p('Who calls whom. Not tactics.'),
              h('Phases'),
              li('An ambiguous warning', 'An incident at the terminal', 'A day of contradictory news'),
            ),
          },
          {
            by: 'chair.wg3',
            daysAgo: 8,
            note: 'Heritage site in phase two; chemical cargo without technical detail.',
            content: word(
              h('Aim'),
              p('Who calls whom. Not tactics.'),
              h('Phases'),
              li(
                'An ambiguous warning',
                'An incident at the terminal, next to an old town',
                'A day of contradictory news',
              ),
              h('Evaluation'),
              p('Four questions before, the same four after, and again after three months.'),
            ),
          },
          {
            by: 'chair.wg3',
            daysAgo: 2,
            note: 'Tide table of the right hemisphere.',
            content: word(
              h('Aim'),
              p('Who calls whom. Not tactics.'),
              h('Phases'),
              li(
                'An ambiguous warning',
                'An incident at the terminal, next to an old town',
                'A day of contradictory news',
              ),
              h('Evaluation'),
              p('Four questions before, the same four after, and again after three months.'),
              h('Annex B'),
              p('Tide table, corrected.'),
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'wg3-ai-map',
    body: 'WG3',
    state: 'CLEARED',
    versions: [
      {
        language: 'en',
        title: 'Artificial intelligence: map of projects',
        issues: [
          {
            by: 'fiorenzo.baldacchiara',
            daysAgo: 32,
            content: sheet(
              [14, 44, 30, 18],
              ['Entity', 'What', 'For whom', 'Until'],
              ['OICT', 'Screening of passenger data', 'passenger information units', 'end of next year'],
              ['UNODA', 'Dialogue with industry', 'States', 'open'],
              ['INTERPOL', 'Toolkit on responsible use', 'law enforcement', 'second edition'],
              ['UNICRI', 'Toolkit on responsible use', 'law enforcement', 'second edition'],
              ['UNESCO', 'Media and information literacy', 'teachers', 'open'],
              ['OPCW', 'Research challenge on early warning', 'laboratories', 'closed'],
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'wg3-hotwash',
    body: 'WG3',
    state: 'FINAL',
    versions: [
      {
        language: 'en',
        title: 'Hot-wash: form for observers',
        issues: [
          {
            by: 'priyamvada.chandrelekh',
            daysAgo: 25,
            content: word(
              p('One page, within 48 hours.'),
              li(
                'What surprised you?',
                'Who was called too late?',
                'Which piece of information was wrong, and when did anybody notice?',
                'What should be tried again next week?',
              ),
            ),
          },
        ],
      },
      {
        language: 'fr',
        title: `Retour à chaud : fiche pour les observateurs`,
        issues: [
          {
            by: 'dorian.fennelhart',
            daysAgo: 23,
            content: word(
              p('Une page, dans les 48 heures.'),
              li(
                `Qu'est-ce qui vous a surpris ?`,
                'Qui a été appelé trop tard ?',
                `Quelle information était fausse, et quand s'en est-on aperçu ?`,
                'Que faut-il essayer de nouveau la semaine prochaine ?',
              ),
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'wg4-chapter',
    body: 'WG4',
    state: 'FOR_COMMENT',
    versions: [
      {
        language: 'en',
        title: 'Handbook on mutual legal assistance: outline of a chapter on digital evidence',
        issues: [
          {
            by: 'henrike.stollwasser',
            daysAgo: 48,
            content: word(
              h('Sections'),
              li(
                'Preservation first',
                'The 24/7 network',
                'Requests to service providers',
                'Financial records: another kind of request',
                'Disclosure to the defence',
                'Model requests, checked by practitioners',
              ),
              h('Timetable'),
              p('Draft in three weeks, comments for two, practitioners’ review for four.'),
            ),
          },
        ],
      },
      {
        language: 'fr',
        title: `Manuel d'entraide judiciaire : plan d'un chapitre sur la preuve numérique`,
        issues: [
          {
            by: 'gaspard.brisquelle',
            daysAgo: 41,
            content: word(
              h('Sections'),
              li(
                'Conserver avant tout',
                'Le réseau 24/7',
                'Les demandes aux fournisseurs de services',
                'Les données financières',
                'La communication à la défense',
                'Modèles de demande, vérifiés par des praticiens',
              ),
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'wg4-assets',
    body: 'WG4',
    audience: 'MEMBERS',
    state: 'CLEARED',
    versions: [
      {
        language: 'en',
        title: 'Virtual assets: note to the Committee',
        issues: [
          {
            by: 'anneliese.marchwinter',
            daysAgo: 22,
            content: print(
              h('What has changed'),
              p(
                'In twelve months more States have begun to supervise providers; fewer have the people to do it.',
              ),
              h('What three members do'),
              li(
                'training for supervisors',
                'a typology for investigators',
                'peer visits between financial intelligence units',
              ),
            ),
          },
          {
            by: 'anneliese.marchwinter',
            daysAgo: 4,
            note: 'Order changed; paragraph 5 qualified.',
            content: print(
              h('What a head of entity needs to know'),
              p(
                'More States have begun to supervise providers; fewer have the people to do it. Existing training has free places.',
              ),
              h('What three members do'),
              li(
                'training for supervisors',
                'a typology for investigators, where such tools exist',
                'peer visits between financial intelligence units',
              ),
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'wg4-roster',
    body: 'WG4',
    audience: 'MEMBERS',
    state: 'FINAL',
    versions: [
      {
        language: 'en',
        title: 'Roster of trainers for prosecutors: whom to ask',
        issues: [
          {
            by: 'henrike.stollwasser',
            daysAgo: 117,
            content: list(
              ['Proposed by', 'Names', 'Languages', 'Fields'],
              ['UNODC', 7, 'en, fr, ru', 'procedure, evidence'],
              ['CTED', 4, 'fr, en', 'drafting of laws'],
              ['UNOCT', 3, 'ar, en', 'rights of the defence'],
              ['INTERPOL', 2, 'en', 'financial investigations'],
              ['OHCHR', 3, 'fr, es', 'fair trial'],
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'wg5-donors',
    body: 'WG5',
    audience: 'MEMBERS',
    classification: 'CONFIDENTIAL',
    state: 'FINAL',
    versions: [
      {
        language: 'en',
        title: 'Donor calendar',
        issues: [
          {
            by: 'ruslan.kestrovic',
            daysAgo: 30,
            content: sheet(
              [14, 16, 26, 34, 18],
              ['Date', 'Donor', 'Entities', 'Subject', 'Contact'],
              ['first week', 'Donor A', 'UNODC', 'criminal justice', 'UNODC'],
              ['second week', 'Donor B', 'UNDP, UNESCO', 'prevention', 'UNDP'],
              ['third week', 'Donor A', 'UNICRI', 'evaluation', 'UNICRI'],
            ),
          },
          {
            by: 'ruslan.kestrovic',
            daysAgo: 7,
            note: 'Sixth column: budget for gender expertise.',
            content: sheet(
              [14, 16, 26, 34, 18, 18],
              ['Date', 'Donor', 'Entities', 'Subject', 'Contact', 'Gender expertise'],
              ['first week', 'Donor A', 'UNODC, UNICRI', 'criminal justice, evaluation', 'UNODC', 'yes'],
              ['second week', 'Donor B', 'UNDP, UNESCO', 'prevention', 'UNDP', 'yes'],
              ['fourth week', 'Donor C', 'UNOCT', 'travel programme', 'UNOCT', 'no'],
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'wg5-indicators',
    body: 'WG5',
    state: 'FOR_COMMENT',
    versions: [
      {
        language: 'en',
        title: 'Indicators: a list of forty',
        issues: [
          {
            by: 'ximena.torrevalde',
            daysAgo: 58,
            content: sheet(
              [10, 64, 16, 20],
              ['No.', 'Indicator', 'Unit', 'Reported by'],
              [1, 'Officers who use what they learnt, six months later', '%', 'lead entity'],
              [2, 'Laws amended after advice, and applied', 'number', 'lead entity'],
              [3, 'Plans with a line in the national budget', 'number', 'WG1'],
              [4, 'Exercises whose findings were acted on within a year', '%', 'WG3'],
              [5, 'Activities whose design changed because of a gender and age analysis', '%', 'WG8'],
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'wg6-outline',
    body: 'WG6',
    state: 'CLEARED',
    versions: [
      {
        language: 'en',
        title: 'Regional strategies: common outline',
        issues: [
          {
            by: 'evander.achterhol',
            daysAgo: 45,
            content: word(
              li(
                'What already exists',
                'Priorities',
                'Who does what',
                'Means',
                'Follow-up, and the day it ends',
              ),
            ),
          },
          {
            by: 'gaspard.brisquelle',
            daysAgo: 8,
            note: 'Two pages, normal font; adjectives removed.',
            content: word(
              li(
                'What already exists',
                'Priorities',
                'Who does what, parliaments included',
                'Means',
                'Follow-up, and the day it ends',
              ),
            ),
          },
        ],
      },
      {
        language: 'fr',
        title: 'Stratégies régionales : plan commun',
        issues: [
          {
            by: 'gaspard.brisquelle',
            daysAgo: 8,
            content: word(
              li(
                'Ce qui existe déjà',
                'Priorités',
                'Qui fait quoi, parlements compris',
                'Moyens',
                'Suivi, et date de fin',
              ),
            ),
          },
        ],
      },
      {
        language: 'es',
        title: 'Estrategias regionales: esquema común',
        issues: [
          {
            by: 'baltasar.montequino',
            daysAgo: 6,
            content: word(
              li(
                'Lo que ya existe',
                'Prioridades',
                'Quién hace qué, incluidos los parlamentos',
                'Medios',
                'Seguimiento y fecha de término',
              ),
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'wg7-checklist',
    body: 'WG7',
    audience: 'COMPACT',
    state: 'CLEARED',
    versions: [
      {
        language: 'fr',
        title: 'Diligence voulue en matière de droits de l’homme : liste en quinze questions',
        issues: [
          {
            by: 'salome.iribarnegui',
            daysAgo: 39,
            content: word(
              p('Deux pages, pour un projet réel.'),
              li(
                'Qui a été consulté ?',
                'Que sait-on du partenaire ?',
                'Que se passe-t-il si quelque chose tourne mal ?',
              ),
            ),
          },
          {
            by: 'salome.iribarnegui',
            daysAgo: 18,
            note: 'Question 2 ajoutée à la demande du HCR.',
            content: word(
              p('Deux pages, pour un projet réel.'),
              li(
                'Qui a été consulté avant la rédaction du projet ?',
                `Cette activité pourrait-elle conduire à ce qu'une personne soit renvoyée vers un danger ?`,
                'Que sait-on du partenaire ?',
                'Que se passe-t-il si quelque chose tourne mal ?',
              ),
            ),
          },
          {
            by: 'salome.iribarnegui',
            daysAgo: 3,
            note: 'Quinze questions, vocabulaire unifié.',
            content: word(
              p('Deux pages, quinze questions.'),
              li(
                'Qui a été consulté avant la rédaction du projet ?',
                `Cette activité pourrait-elle conduire à ce qu'une personne soit renvoyée vers un danger ?`,
                'Que sait-on du partenaire ?',
                'Quel sort est réservé aux personnes privées de liberté ?',
                'Que se passe-t-il si quelque chose tourne mal ?',
              ),
            ),
          },
        ],
      },
      {
        language: 'en',
        title: 'Human rights due diligence: a checklist in fifteen questions',
        issues: [
          {
            by: 'bilqis.orobanza',
            daysAgo: 3,
            content: word(
              p('Two pages, fifteen questions.'),
              li(
                'Who was consulted before the project was written?',
                'Could this activity lead to someone being returned to danger?',
                'What is known about the partner?',
                'What happens to persons deprived of liberty?',
                'What happens if something goes wrong?',
              ),
            ),
          },
        ],
      },
      {
        language: 'ar',
        title: 'العناية الواجبة في مجال حقوق الإنسان: قائمة من خمسة عشر سؤالًا',
        issues: [
          {
            by: 'tariq.almansuriya',
            daysAgo: 3,
            content: word(
              p('صفحتان وخمسة عشر سؤالًا.'),
              li(
                'من استُشير قبل كتابة المشروع؟',
                'هل يمكن أن يؤدي هذا النشاط إلى إعادة شخص إلى مكان خطر؟',
                'ماذا نعرف عن الشريك؟',
                'ما مصير الأشخاص المحرومين من حريتهم؟',
                'ماذا يحدث إذا ساءت الأمور؟',
              ),
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'wg7-statement',
    body: 'WG7',
    audience: 'COMPACT',
    state: 'FINAL',
    versions: [
      {
        language: 'en',
        title: 'Joint statement on the day of remembrance',
        issues: [
          {
            by: 'bilqis.orobanza',
            daysAgo: 95,
            content: print(
              p(
                'We begin with the rights of victims, and with those who have asked us to speak of them first.',
              ),
              p('They have a voice. The question is who listens.'),
              p('We thank the three associations that read this text and changed it.'),
            ),
          },
        ],
      },
      {
        language: 'ar',
        title: 'بيان مشترك في يوم الذكرى',
        issues: [
          {
            by: 'tariq.almansuriya',
            daysAgo: 94,
            content: word(
              p('نبدأ بحقوق الضحايا، وبأولئك الذين طلبوا منا أن نتحدث عنها أولًا.'),
              p('لهم صوتهم، والسؤال هو: من يصغي إليه؟'),
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'wg8-marker',
    body: 'WG8',
    state: 'CLEARED',
    versions: [
      {
        language: 'en',
        title: 'Gender marker: definitions and three examples',
        issues: [
          {
            by: 'adaeze.thornkolisa',
            daysAgo: 30,
            content: word(
              table(
                ['marker', 'example'],
                ['1', 'a course to which women are invited'],
                ['2', 'a course moved to the afternoon and given a crèche, after asking'],
                ['3', 'a programme for women who lead local councils'],
              ),
            ),
          },
        ],
      },
      {
        language: 'fr',
        title: 'Marqueur de genre : définitions et trois exemples',
        issues: [
          {
            by: 'dorian.fennelhart',
            daysAgo: 21,
            content: word(
              table(
                ['marqueur', 'exemple'],
                ['1', 'un cours auquel des femmes sont invitées'],
                ['2', `un cours déplacé l'après-midi et doté d'une crèche, après consultation`],
                ['3', 'un programme destiné aux femmes qui dirigent des conseils locaux'],
              ),
            ),
          },
        ],
      },
      {
        language: 'ar',
        title: 'مؤشر النوع الاجتماعي: تعاريف وثلاثة أمثلة',
        issues: [
          {
            by: 'tariq.almansuriya',
            daysAgo: 19,
            content: word(
              table(
                ['المؤشر', 'مثال'],
                ['1', 'دورة تُدعى إليها نساء'],
                ['2', 'دورة نُقلت إلى ما بعد الظهر وأُلحقت بها حضانة بعد سؤال المشاركات'],
                ['3', 'برنامج للنساء اللواتي يرأسن مجالس محلية'],
              ),
            ),
          },
        ],
      },
    ],
  },
  {
    key: 'wg8-evaluations',
    body: 'WG8',
    state: 'FINAL',
    versions: [
      {
        language: 'fr',
        title: 'Ce que disent quatorze évaluations',
        issues: [
          {
            by: 'dorian.fennelhart',
            daysAgo: 75,
            content: print(
              h('Constat'),
              p(
                `Dans neuf évaluations sur quatorze, les femmes n'apparaissent que dans la liste des participants.`,
              ),
              h('Ce que les cinq autres ont fait'),
              p(`Les participantes ont été consultées avant le début sur ce que l'activité devait apporter.`),
            ),
          },
        ],
      },
    ],
  },
];

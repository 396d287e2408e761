import { ar, type Conversation, en, es, fr } from './conversation.js';

/** The Coordination Committee. */
export const COMMITTEE: readonly Conversation[] = [
  {
    body: 'CC',
    title: 'Welcome: what this space is for',
    audience: 'COMPACT',
    pinned: true,
    began: 320,
    ended: 300,
    posts: [
      en(
        'secretariat',
        `This is the space of the Coordination Committee. Its papers, meetings and decisions are here, next to those of the eight working groups.

Three things to begin with:

1. Look at **your entity's page**: are the people who speak for it the right ones? Your focal point can change them.
2. Subscribe to **your calendar**, so that meetings turn up where you look anyway.
3. If your entity would like to join a working group, ask for a seat on the page of that group.

Everyone and everything you see here is *demonstration data*, except the structure of the Compact itself.`,
      ),
      fr(
        'anselme.quillonne',
        `Bienvenue. Cet espace existe aussi en français : le menu des langues se trouve en haut de l'écran.`,
      ),
      ar('anselme.quillonne', 'أهلًا بكم. هذه المساحة متاحة بالعربية أيضًا: قائمة اللغات في أعلى الشاشة.'),
    ],
  },
  {
    body: 'CC',
    title: 'Annual report: contributions by entity',
    began: 49,
    ended: 1,
    posts: [
      en(
        'secretariat',
        `We have begun to put together the annual report. Please send **one page per entity**: three results, one difficulty, one request to the others. The template is in the documents tab.

Half a page is fine too. Two pages are not.`,
      ),
      en('evander.achterhol', 'UNOCT: sent.'),
      en(
        'noor.sarafande',
        'CTED: sent. Our request to the others: tell us *before* a country visit what you already know.',
      ),
      fr(
        'oceane.tiraboschelle',
        `OMD : envoyé. Notre difficulté de l'année : les mêmes interlocuteurs nationaux sollicités par cinq entités le même mois.`,
      ),
      en('kwabena.osutremu', 'UNDP: will follow on Friday, with apologies.'),
      en('henrike.stollwasser', 'UNODC: sent, one page exactly.'),
      fr(
        'salome.iribarnegui',
        `HCDH : envoyé. Nous demandons que les rapports mentionnent aussi ce qui n'a pas fonctionné.`,
      ),
      en('adaeze.thornkolisa', 'UN-Women: sent.'),
      en(
        'chair.wg3',
        'INTERPOL: sent. Result number three has been corrected since; please take the second version.',
      ),
      es('leocadia.navarrede', 'UNAOC: enviado, en inglés y en español.'),
      en('etienne.rochedube', 'ICAO: sent.'),
      en(
        'secretariat',
        'Thank you. Seventeen contributions so far. The first draft of the report will be with you two weeks before the meeting of the Committee.',
      ),
      en('kwabena.osutremu', 'UNDP: sent. It was Friday somewhere.'),
      en('joaquim.seabrunca', 'IOM: sent.'),
      fr('vicechair.wg1', `UNESCO : envoyé, en français. La version anglaise suivra si nécessaire.`),
      en(
        'wouter.klinkenvoort',
        'OPCW: sent. The figures of result two are provisional until our conference has met.',
      ),
      en(
        'secretariat',
        'Twenty-two contributions now. Still missing: see the table at the end of the draft. No names here; you know who you are.',
      ),
    ],
  },
  {
    body: 'CC',
    title: 'Next meeting of the Committee: proposals for the agenda',
    began: 24,
    ended: 3,
    posts: [
      en(
        'secretariat',
        'Proposals for the agenda are welcome until the end of next week. Chairs of working groups have ten minutes each; anything for decision needs a paper.',
      ),
      en('adaeze.thornkolisa', 'Group 8 would like a decision on the gender marker. The paper is ready.'),
      en('ruslan.kestrovic', 'Group 5: for information, the donor calendar. Five minutes.'),
      en(
        'noor.sarafande',
        'Group 2: the joint training calendar, as an example others may wish to copy. Five minutes, one slide.',
      ),
      fr(
        'salome.iribarnegui',
        `Groupe 7 : pour décision, la liste de contrôle sur la diligence voulue. Deux pages.`,
      ),
      en('henrike.stollwasser', 'Group 4: the note on virtual assets, for information.'),
      en(
        'secretariat',
        'That is already two decisions and three items for information: a full but honest agenda. The provisional agenda goes out with the convocation.',
      ),
    ],
  },
  {
    body: 'CC',
    title: 'Compact retreat: themes',
    began: 190,
    ended: 171,
    posts: [
      en(
        'evander.achterhol',
        'We have one day. My proposal: half of it on **working with regional organizations**, half on **working with each other**. No presentations.',
      ),
      en('kwabena.osutremu', 'Support, in particular for "no presentations".'),
      fr(
        'oceane.tiraboschelle',
        `D'accord. Pourrait-on inviter deux organisations régionales pour la première moitié seulement ?`,
      ),
      en('evander.achterhol', 'Yes, for the morning. Invitations have gone out to three; two have accepted.'),
      en(
        'priyamvada.chandrelekh',
        'For the afternoon: could each entity bring one example of something it *stopped* doing because another entity does it better?',
      ),
      en('evander.achterhol', 'Best proposal of the week. It is on the programme.'),
    ],
  },
  {
    body: 'CC',
    title: 'Members only: timing of the programme review',
    audience: 'MEMBERS',
    began: 10,
    ended: 4,
    posts: [
      en(
        'evander.achterhol',
        'The period of the joint programme ends soon. Do members wish a full review now, or an extension by six months and a review with fresh figures?',
      ),
      en('henrike.stollwasser', 'Review now. An extension only moves the same work to a worse moment.'),
      fr('salome.iribarnegui', `Revue maintenant, mais légère : cinq priorités, une page chacune.`),
      en('chair.wg3', 'Same view. One page per priority is a good discipline.'),
    ],
  },
];

/** The long one: everybody says who they are. Their languages are those of the cast. */
export const INTRODUCTIONS: Readonly<Record<string, [string, string]>> = {
  'noor.sarafande': [
    'en',
    'Noor, CTED. I chair group 2 and have spent more nights in airports than I care to count. Ask me about border assessments.',
  ],
  'leocadia.navarrede': [
    'es',
    'Leocadia, de la Alianza de Civilizaciones. Trabajo con jóvenes y con medios de comunicación, y respondo mejor por la mañana.',
  ],
  'kwabena.osutremu': [
    'en',
    'Kwabena, UNDP, in Oslo. Prevention, local governance, and a weakness for short documents.',
  ],
  'vicechair.wg1': [
    'fr',
    `Yasmine, de l'UNESCO. Éducation et citoyenneté. Je lis le français, l'arabe et l'anglais, et j'écris surtout dans le premier.`,
  ],
  'chair.wg3': [
    'en',
    'Lorcan, INTERPOL. Emerging threats. I chair group 3 and collect good examples of exercises that went wrong.',
  ],
  'henrike.stollwasser': [
    'en',
    'Henrike, UNODC, Vienna. Criminal justice. Chair of group 4. I answer on the same day, unless I am on a train.',
  ],
  'oceane.tiraboschelle': [
    'fr',
    `Océane, de l'Organisation mondiale des douanes. Frontières terrestres et sûreté de la chaîne logistique.`,
  ],
  'priyamvada.chandrelekh': [
    'en',
    'Priyamvada, UNODA in Geneva. Weapons of mass destruction and new technologies.',
  ],
  'fiorenzo.baldacchiara': [
    'en',
    'Fiorenzo, UNICRI, from Turin. Research and evaluation. Send me your baselines.',
  ],
  'wouter.klinkenvoort': [
    'en',
    'Wouter, OPCW, The Hague. Chemical security; also the person who asks for sources.',
  ],
  'salome.iribarnegui': [
    'fr',
    `Salomé, du Haut-Commissariat aux droits de l'homme. Je préside le groupe 7 et je lis tous les mandats jusqu'à la dernière ligne.`,
  ],
  'adaeze.thornkolisa': [
    'en',
    'Adaeze, UN-Women, Nairobi. Chair of group 8. If your paper has no women in it you will hear from me, kindly.',
  ],
  'etienne.rochedube': [
    'fr',
    `Étienne, de l'OACI à Montréal. Sûreté de l'aviation et renseignements préalables sur les voyageurs.`,
  ],
  'joaquim.seabrunca': ['en', 'Joaquim, IOM. Border governance, and the person who knows who signs what.'],
  focalpoint: [
    'en',
    'Rosalind, UNICEF. Child protection. I am also the focal point of my entity, so send me the administrative questions as well.',
  ],
  'observer.wg1': [
    'ar',
    'هشام، مكتب تنسيق الشؤون الإنسانية. أتابع عمل الفريق الأول بصفة مراقب، وأهتم بأثر تدابيرنا على العمل الإنساني.',
  ],
  'clementine.ouedrabelle': [
    'fr',
    `Clémentine, du HCR. Protection internationale ; observatrice dans les groupes 2 et 7.`,
  ],
  'anneliese.marchwinter': ['en', 'Anneliese, FATF. Financing, standards, and shorter sentences.'],
  'baltasar.montequino': [
    'es',
    'Baltasar, de la Unión Interparlamentaria. Ayudo a que los parlamentos lleguen a la mesa antes de que la comida se enfríe.',
  ],
  'samuel.otterbrae': [
    'en',
    'Samuel, DPPA. Political missions and regional offices; I usually know who is about to have an election.',
  ],
  'evander.achterhol': [
    'en',
    'Evander, UNOCT, strategy and policy. I co-chair group 6 with Gaspard, who corrects my French.',
  ],
  'chair.wg1': [
    'en',
    'Teodora, UNOCT. Chair of group 1. Prevention is cheaper, slower and harder to photograph.',
  ],
  secretariat: [
    'en',
    'Solveig, secretary of the Committee. When in doubt, write to me; when not in doubt, write here.',
  ],
  'haruka.minamozuki': [
    'en',
    'Haruka, secretariat. I look after this space. Tell me what annoys you about it.',
  ],
  'anselme.quillonne': ['fr', `Anselme, du secrétariat. Comptes rendus, traductions et rappels aimables.`],
};

import { type Conversation, en, fr } from './conversation.js';

/** Working groups 4, 5 and 6. */
export const JUSTICE_AND_RESOURCES: readonly Conversation[] = [
  {
    body: 'WG4',
    title: 'Mutual legal assistance: new chapter on digital evidence',
    began: 47,
    ended: 5,
    posts: [
      en(
        'henrike.stollwasser',
        `The handbook on mutual legal assistance is nine years old where it speaks of electronic evidence, and reads like it. We propose a new chapter of about fifteen pages. Outline in the documents tab. Two questions: who reviews, and do we include model requests?`,
      ),
      fr(
        'gaspard.brisquelle',
        `Oui aux modèles de demande, à condition qu'ils soient validés par des praticiens. Un modèle faux fait plus de tort qu'une absence de modèle.`,
      ),
      en(
        'bilqis.orobanza',
        'UNOCT can review the parts on disclosure to the defence. In the last edition they fell between two chapters.',
      ),
      en(
        'capucine.marchelieu',
        'We can review the section on the 24/7 network. It needs one page, and an address that still works in five years.',
      ),
      en(
        'henrike.stollwasser',
        'Agreed. Practitioners from four central authorities have offered to read the models: two civil law, two common law.',
      ),
      en(
        'anneliese.marchwinter',
        'Please keep financial records in view: banks answer a different kind of request, in a different format, and usually faster. Half a page is enough.',
      ),
      fr(
        'gaspard.brisquelle',
        `Pour mémoire, deux des quatre autorités centrales travaillent en français. Je peux relire la version française avant publication.`,
      ),
      en(
        'henrike.stollwasser',
        `Timetable, so that everyone can plan:

1. first draft in three weeks
2. two weeks for comments, here
3. practitioners' review, four weeks
4. final text before the winter meeting`,
      ),
      en(
        'bilqis.orobanza',
        'Feasible. I take vacation in the second of the two weeks and will comment in the first.',
      ),
    ],
  },
  {
    body: 'WG4',
    title: 'Virtual assets: note to the Committee',
    began: 22,
    ended: 3,
    posts: [
      en(
        'anneliese.marchwinter',
        'Draft note of two pages, as agreed at the last meeting. It says what has changed in twelve months and what three of our members do about it. No statistics that we could not defend.',
      ),
      en(
        'henrike.stollwasser',
        'Very clear. I would move paragraph 6 to the top: it is the only one a head of entity needs to read.',
      ),
      en(
        'ruslan.kestrovic',
        'Support, from UNOCT. Could paragraph 4 name the training that already exists instead of calling for more?',
      ),
      fr(
        'capucine.marchelieu',
        `Une réserve sur le paragraphe 5 : la formulation laisse entendre que toutes les administrations disposent des mêmes outils. « Lorsque de tels outils existent » suffirait.`,
      ),
      en('anneliese.marchwinter', 'All three taken in; second revision is up.'),
      en('bilqis.orobanza', 'No further comments. Thank you for keeping it to two pages.'),
    ],
  },
  {
    body: 'WG4',
    title: 'Roster of trainers for prosecutors',
    began: 140,
    ended: 118,
    posts: [
      en(
        'henrike.stollwasser',
        'We keep being asked for the same six trainers. Could each entity name three people it has worked with, with language and field?',
      ),
      fr('gaspard.brisquelle', `La Direction exécutive en propose quatre, dont deux francophones.`),
      en('bilqis.orobanza', 'Three from us: Arabic, English, English.'),
      en(
        'capucine.marchelieu',
        'Two, both for financial investigations. We ask that they are approached through us.',
      ),
      en(
        'henrike.stollwasser',
        'Thank you, nineteen names so far. Contact details stay with the entities that proposed them; the roster only says whom to ask.',
      ),
    ],
  },
  {
    body: 'WG5',
    title: 'Appeal: one donor calendar',
    began: 44,
    ended: 6,
    posts: [
      en(
        'ruslan.kestrovic',
        `Donors tell us that they received **seven** invitations to briefings in the same month, from members of this group. I would like to keep one calendar of donor contacts: what, when, with whom, on what. Not to control anyone, only to see each other.`,
      ),
      en(
        'henrike.stollwasser',
        'In favour, if it takes one minute to fill in. If it takes five we shall be asked for an exception by our own field offices.',
      ),
      en('ximena.torrevalde', 'Agree. And it should not be public: a few donors prefer that.'),
      en(
        'adaeze.thornkolisa',
        'Could it also say which projects include a budget for gender expertise? That is the question donors ask us most.',
      ),
      fr('dorian.fennelhart', `Pour l'UNESCO, oui. Un tableau à cinq colonnes suffit.`),
      en(
        'ruslan.kestrovic',
        'Five columns: date, donor, entities, subject, contact. A sixth one for gender expertise, yes or no. The sheet is in the documents tab.',
      ),
      en('fiorenzo.baldacchiara', 'Filled in for the next two quarters. It took me about forty seconds.'),
      en('henrike.stollwasser', 'Then I withdraw my worry.'),
    ],
  },
  {
    body: 'WG5',
    title: 'Indicators: fewer and better',
    began: 101,
    ended: 70,
    posts: [
      en(
        'ximena.torrevalde',
        'The programme of work has 212 indicators. The last report gave figures for 61 of them. Which ones would we miss if they were gone tomorrow?',
      ),
      en('fiorenzo.baldacchiara', 'We went through those of our own activities: 4 out of 19.'),
      en(
        'henrike.stollwasser',
        'Similar: 11 out of 40. The ones we would miss all measure what somebody *did* afterwards, not how many people were in the room.',
      ),
      en(
        'adaeze.thornkolisa',
        'Please do not lose the disaggregation by sex when the list gets shorter. It took us two years to get it.',
      ),
      en(
        'ruslan.kestrovic',
        'Agreed. Proposal for the next meeting: at most two indicators per output, both of which somebody has to use in a decision at least once a year.',
      ),
      fr(
        'dorian.fennelhart',
        `D'accord. Et chaque indicateur devrait porter le nom de la personne qui le renseigne.`,
      ),
      en('ximena.torrevalde', 'I will bring a list of sixty to the meeting. With luck we leave with forty.'),
    ],
  },
  {
    body: 'WG6',
    title: 'Regional strategies: a common outline that fits on two pages',
    began: 60,
    ended: 7,
    posts: [
      en(
        'evander.achterhol',
        'Three regional organizations are writing or renewing a strategy this year. They ask for different things but need the same outline. Can we agree on one, of two pages, with links to what each of us offers?',
      ),
      fr(
        'gaspard.brisquelle',
        `Oui. Je propose cinq chapitres : constat, priorités, qui fait quoi, moyens, suivi. Le dernier est celui qui manque toujours.`,
      ),
      en(
        'mirjam.vandelaerhoek',
        'Add "what already exists" to the first chapter. In one region we found eleven strategies that nobody had read before writing the twelfth.',
      ),
      en(
        'samuel.otterbrae',
        'From our missions: the strategy should say when it ends. Open-ended ones are never evaluated.',
      ),
      fr(
        'baltasar.montequino',
        `Les parlements n'apparaissent nulle part. Or ce sont eux qui votent les lois et les budgets. Une phrase dans « qui fait quoi » suffirait.`,
      ),
      en(
        'evander.achterhol',
        'Both taken in. Second draft in the documents tab, still two pages, with a slightly smaller font. I admit it.',
      ),
      en('mirjam.vandelaerhoek', 'Two pages in a smaller font are two and a half pages.'),
      fr('gaspard.brisquelle', `Deux pages, police normale : j'ai retiré les adjectifs. Rien n'a disparu.`),
    ],
  },
  {
    body: 'WG6',
    title: 'Parliamentarians: joint visit programme',
    began: 29,
    ended: 14,
    posts: [
      fr(
        'baltasar.montequino',
        `Deux parlements invitent une mission conjointe au prochain trimestre. Il nous faut un juriste, un spécialiste de la prévention et quelqu'un qui connaisse le pays.`,
      ),
      en('mirjam.vandelaerhoek', 'UNDP offers the one who knows the country, in both cases.'),
      fr('gaspard.brisquelle', `Je me libère pour la première visite, pas pour la seconde.`),
      en(
        'samuel.otterbrae',
        'For the second, please speak to our desk first: elections have been brought forward.',
      ),
      fr(
        'baltasar.montequino',
        `Merci, c'est exactement ce qu'il fallait savoir. La seconde visite attendra.`,
      ),
    ],
  },
];

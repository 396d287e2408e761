import { ar, type Conversation, en, es, fr } from './conversation.js';

/** Working groups 7 and 8. */
export const RIGHTS_AND_GENDER: readonly Conversation[] = [
  {
    body: 'WG7',
    title: 'Human rights due diligence: a checklist that gets used',
    began: 39,
    ended: 2,
    posts: [
      fr(
        'salome.iribarnegui',
        `La politique de diligence voulue existe ; ce qui manque est un outil de deux pages pour la personne qui prépare un projet un vendredi soir. Le projet de liste est dans l'onglet des documents. Je demande à chacun de l'essayer sur **un** projet réel.`,
      ),
      en(
        'bilqis.orobanza',
        'Tried on a training for investigators. Question 8 made us change the list of participants. That is the best thing I can say about a checklist.',
      ),
      en(
        'mirjam.vandelaerhoek',
        'Tried on a police reform project: it took thirty minutes. Questions 3 and 4 ask the same thing in different words.',
      ),
      en(
        'clementine.ouedrabelle',
        'Thank you for letting observers speak here. One question is missing: *could this activity lead to someone being returned to danger?*',
      ),
      fr('salome.iribarnegui', `Elle devient la question 2. Merci, Clémentine.`),
      ar(
        'tariq.almansuriya',
        'جرّبنا القائمة مع شريك وطني باللغة العربية. السؤال السادس يحتاج إلى صياغة أبسط، وقد أرفقت اقتراحًا.',
      ),
      en(
        'adaeze.thornkolisa',
        'Two remarks: say "persons deprived of liberty" throughout, and ask who was consulted *before* the project was written.',
      ),
      fr(
        'gaspard.brisquelle',
        `Du côté de la Direction exécutive, la liste pourrait accompagner nos recommandations aux États. À condition qu'elle reste à deux pages.`,
      ),
      es(
        'baltasar.montequino',
        'Los parlamentos la usarían también para examinar proyectos de ley. ¿Podemos preparar una versión para ese fin?',
      ),
      fr(
        'salome.iribarnegui',
        `Après, volontiers. D'abord terminer celle-ci : version 3 en ligne, quinze questions, deux pages, toujours en police normale.`,
      ),
      en(
        'bilqis.orobanza',
        'Version 3 reads well. UNOCT would be glad to attach it to the template of its project documents.',
      ),
    ],
  },
  {
    body: 'WG7',
    title: 'Day of remembrance for victims: joint statement',
    began: 112,
    ended: 93,
    posts: [
      en(
        'bilqis.orobanza',
        'Draft of the joint statement below. It has been read by three associations of victims, and changed because of what they said.',
      ),
      fr(
        'salome.iribarnegui',
        `Texte juste et sobre. Une seule remarque : parler des droits des victimes avant de parler de notre soutien.`,
      ),
      en(
        'adaeze.thornkolisa',
        'Agree with Salomé. And let us not say "voiceless": they have a voice, the question is who listens.',
      ),
      en(
        'bilqis.orobanza',
        'Both changed. The statement now begins with their rights, and "voiceless" is gone.',
      ),
      ar(
        'tariq.almansuriya',
        'النص العربي جاهز للمراجعة. أرجو من الزملاء الناطقين بالعربية إبداء ملاحظاتهم قبل يوم الخميس.',
      ),
      en(
        'clementine.ouedrabelle',
        'UNHCR would like to be listed among those who support the statement, as an observer of the group if that is possible.',
      ),
      fr('salome.iribarnegui', `C'est possible et bienvenu. La déclaration est close ; merci à tous.`),
    ],
  },
  {
    body: 'WG7',
    title: 'Travaux préparatoires : mandat du groupe, deux paragraphes à revoir',
    audience: 'OFFICERS',
    began: 17,
    ended: 9,
    posts: [
      fr(
        'salome.iribarnegui',
        `Deux paragraphes du mandat ne décrivent plus ce que nous faisons. Avant d'en parler au groupe, pouvons-nous nous mettre d'accord entre membres du bureau ?`,
      ),
      en(
        'bilqis.orobanza',
        'Yes. I would keep paragraph 4 and rewrite paragraph 7 entirely; it promises a report that nobody has ever written.',
      ),
      fr(
        'salome.iribarnegui',
        `Parfait. Je rédige, vous relisez, et nous le proposons au groupe à la prochaine réunion.`,
      ),
    ],
  },
  {
    body: 'WG8',
    title: 'Gender marker in the work plans: what counts as 2',
    began: 31,
    ended: 4,
    posts: [
      en(
        'adaeze.thornkolisa',
        `All eight work plans will carry a gender marker from 0 to 3. Everybody is sure what 0 and 3 mean. My proposal for **2**: *the activity changes how it is done because of a gender analysis, and the analysis can be shown.* Not more, not less.`,
      ),
      en(
        'ximena.torrevalde',
        '"Can be shown" is the right test. It takes the discussion from opinions to papers.',
      ),
      en(
        'lin.qiaohuan',
        'We tested it on twenty activities: two people agreed in seventeen cases. With the old wording it was nine.',
      ),
      en(
        'focalpoint',
        'Works for us. For activities with children, could the analysis also look at age? A girl of nine and a woman of thirty are both "women and girls" in most of our tables.',
      ),
      en('adaeze.thornkolisa', 'Yes: "gender and age analysis" from now on. Thank you, Rosalind.'),
      fr(
        'dorian.fennelhart',
        `D'accord. Je suggère trois exemples tirés de plans réels, un par niveau ; les gens retiennent les exemples, pas les définitions.`,
      ),
      ar(
        'tariq.almansuriya',
        'نؤيد المعيار المقترح، ونقترح ترجمة الأمثلة الثلاثة إلى العربية والفرنسية مع التعريف نفسه.',
      ),
      en(
        'adaeze.thornkolisa',
        'Examples will be added in all three languages. If nobody objects by Monday, this is what we propose to the Committee.',
      ),
    ],
  },
  {
    body: 'WG8',
    title: "Journée d'étude : ce que disent les évaluations",
    began: 84,
    ended: 74,
    posts: [
      fr(
        'dorian.fennelhart',
        `Nous avons relu quatorze évaluations publiées ces trois dernières années. Dans neuf d'entre elles, les femmes n'apparaissent que dans la liste des participants.`,
      ),
      fr('ximena.torrevalde', `Chiffre éloquent. Peut-on le présenter au Comité sans nommer les projets ?`),
      fr(
        'dorian.fennelhart',
        `Oui, il n'est pas nécessaire de les nommer. L'important est ce que les cinq autres ont fait différemment.`,
      ),
      en(
        'lin.qiaohuan',
        'In all five, the women who took part had been asked beforehand what the activity should achieve. That is the whole secret.',
      ),
      en('adaeze.thornkolisa', 'Then that is our message, in one sentence, on one slide.'),
    ],
  },
  {
    body: 'WG8',
    title: 'Expert pool: three new names',
    audience: 'MEMBERS',
    began: 20,
    ended: 16,
    posts: [
      en(
        'focalpoint',
        'We propose three experts on children affected by armed violence, one of them Arabic-speaking. Their profiles are with the secretariat.',
      ),
      en('adaeze.thornkolisa', 'Very welcome. Lin will contact them this week.'),
      en('lin.qiaohuan', 'Done: all three have accepted, two from next month on.'),
    ],
  },
];

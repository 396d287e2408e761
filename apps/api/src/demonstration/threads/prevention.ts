import { ar, type Conversation, en, es, fr } from './conversation.js';

/** Working group 1. */
export const PREVENTION: readonly Conversation[] = [
  {
    body: 'WG1',
    title: 'How this group works: papers, deadlines, languages',
    pinned: true,
    began: 310,
    ended: 296,
    posts: [
      en(
        'chair.wg1',
        `Welcome to the space of the working group. A few habits that have served us well:

- **Papers** go up at least five working days before a meeting. Later ones are for information only.
- **Deadlines** are at noon, New York time, unless the paper says otherwise.
- **Languages**: write in the one you think in. The secretariat helps with anything that has to be circulated more widely.

Everything in this space is *demonstration data*: the people and the papers are invented.`,
      ),
      fr(
        'vicechair.wg1',
        `Merci. Une précision pour les collègues francophones : les contributions en français sont lues et discutées comme les autres, il n'est pas nécessaire de joindre une traduction.`,
      ),
      en(
        'anselme.quillonne',
        'The secretariat keeps a list of contacts for every seat. If your entity changes its representative, your focal point can do it directly on the page of the entity; no need to write to us.',
      ),
    ],
  },
  {
    body: 'WG1',
    title: 'Guidance note on community engagement: what goes in, what stays out',
    began: 41,
    ended: 2,
    posts: [
      en(
        'chair.wg1',
        `The outline of the guidance note is in the documents tab. Before the drafting team goes on I would like the group to settle three questions:

1. Is the reader a **resident coordinator's office** or a **national counterpart**?
2. Do we include the section on online spaces, or leave it to group 3?
3. How long may it be? My own wish is twelve pages, annexes included.`,
      ),
      en(
        'kwabena.osutremu',
        `On 1: country offices. Every note we have written "for everyone" has ended up used by no one. National counterparts can be reached with a two-page version afterwards.

On 3: twelve is generous. Our country teams read eight.`,
      ),
      fr(
        'vicechair.wg1',
        `D'accord pour les bureaux de pays. En revanche, je tiens à la partie sur les espaces en ligne : les enseignants et les éducateurs nous interrogent d'abord là-dessus, et le groupe 3 la traite sous l'angle de la sécurité.`,
      ),
      en(
        'leocadia.navarrede',
        'Agree with UNESCO. We could keep one page on online spaces and refer to the work of group 3 for anything technical. That avoids saying the same thing twice in two different ways.',
      ),
      en(
        'tariq.almansuriya',
        `A caution from our side: "communities at risk" appears nine times in the outline. It is not a term we can support without a definition, and most definitions make it worse. *Communities we work with* does the job.`,
      ),
      en(
        'member.wg1',
        'Same concern here. In two of our programmes people stopped coming after they had seen themselves described that way in a leaflet. We are happy to go through the text and propose wording.',
      ),
      en(
        'chair.wg1',
        'Thank you, that is a useful offer. Could IOM and OHCHR send me a marked-up outline by the end of next week?',
      ),
      en('member.wg1', 'Yes. Tariq and I have a call on Thursday and will send one text from both of us.'),
      es(
        'leocadia.navarrede',
        'Una pregunta práctica: ¿prevemos una versión en español? Tres de las oficinas que piden la nota trabajan en ese idioma.',
      ),
      en(
        'anselme.quillonne',
        'We can plan for French, Spanish and Arabic, provided the English text is final six weeks before the launch. Translation of twelve pages takes about four of them.',
      ),
      en(
        'lin.qiaohuan',
        `We miss a paragraph on women's organizations as **partners in design**, not only as participants. Draft attached to the outline as a comment. It is short: six lines.`,
      ),
      fr(
        'vicechair.wg1',
        `Très bon ajout. Je propose de le placer dès l'introduction plutôt qu'en annexe : ce que l'on trouve en annexe n'est jamais lu sur le terrain.`,
      ),
      en(
        'samuel.otterbrae',
        'From the political side: please keep the box on how to talk with local authorities during an electoral period. Two special political missions asked for exactly that this month.',
      ),
      en(
        'chair.wg1',
        `Summing up, so that the drafting team can go on:

| question | answer |
|---|---|
| reader | offices of resident coordinators |
| online spaces | one page, with a reference to group 3 |
| length | ten pages and two annexes |
| wording | OHCHR and IOM propose, officers decide |

If I have misread anyone, say so before Friday noon (New York).`,
        'Summing up: reader is the resident coordinator’s office; online spaces one page; ten pages; wording by OHCHR and IOM. Say so before Friday if I have misread anyone.',
      ),
      en(
        'fiorenzo.baldacchiara',
        'Fine with us. We will check the two case studies against the published evaluations and add the sources.',
      ),
      en('kwabena.osutremu', 'Fine with UNDP. Ten pages is two more than eight, but I will survive.'),
      en(
        'member.wg1',
        'The marked-up outline is in the documents tab as a first revision. We kept changes visible and explained each of them in one line.',
      ),
    ],
  },
  {
    body: 'WG1',
    title: "Plans d'action nationaux : retours d'expérience des bureaux de terrain",
    began: 96,
    ended: 63,
    posts: [
      fr(
        'vicechair.wg1',
        `Quatre bureaux ont accompagné cette année un plan d'action national. Je propose de rassembler ici, en quelques lignes, ce qui a aidé et ce qui a freiné. Nous en ferons un point de l'ordre du jour.`,
      ),
      fr(
        'kwabena.osutremu',
        `Ce qui a aidé : un point focal unique au sein du gouvernement, nommé par écrit. Ce qui a freiné : trois consultants payés par trois partenaires pour écrire trois diagnostics.`,
      ),
      en(
        'arslan.bektenguly',
        'Same experience in Central Asia. The plan that moved fastest was the one where all partners agreed on *one* diagnostic before anyone hired anybody. We can share the terms of reference we used.',
      ),
      fr(
        'ximena.torrevalde',
        `Les visites d'évaluation donnent souvent un diagnostic récent et déjà validé par l'État. Avec son accord, il peut servir de point de départ ; cela fait gagner six mois.`,
      ),
      fr('vicechair.wg1', `Excellente idée. Peut-on savoir pour quels pays cet accord existe déjà ?`),
      fr(
        'ximena.torrevalde',
        `Je vérifie et je reviens vers le groupe. La liste ne pourra circuler qu'entre membres.`,
      ),
      en(
        'beatrix.lanthorne',
        'One more lesson from the evaluation of last year: plans with a **budget line in the national budget**, however small, were still alive after two years. Plans paid for entirely by partners were not.',
      ),
      fr(
        'chair.wg1',
        `Merci à tous. Le point est inscrit à l'ordre du jour de la prochaine réunion, avec quinze minutes. Yasmine le présente.`,
      ),
    ],
  },
  {
    body: 'WG1',
    title: 'Youth consultation: dates, place and who pays',
    began: 27,
    ended: 4,
    posts: [
      en(
        'leocadia.navarrede',
        `We can host the youth consultation in the first half of next quarter. Two options: **Tunis** (40 participants, visas easy for most) or **Nairobi** (60 participants, cheaper flights for the region). UNAOC covers the venue in both cases.`,
      ),
      en(
        'kwabena.osutremu',
        'Nairobi. Sixty voices instead of forty, and our regional hub can lend two facilitators.',
      ),
      fr(
        'vicechair.wg1',
        `Tunis aurait l'avantage du français et de l'arabe sans interprétation. Mais soixante participants, c'est un argument. Nairobi, avec interprétation vers le français ?`,
      ),
      en(
        'lin.qiaohuan',
        'We can pay for travel of fifteen young women from five countries. They need to be selected by partners on the ground, not by us.',
      ),
      en(
        'member.wg1',
        'IOM can arrange travel for those who come from displacement-affected areas, including the paperwork. Please count eight weeks for it: last time six were not enough.',
      ),
      en(
        'leocadia.navarrede',
        'Then Nairobi it is, unless somebody objects here by Wednesday. I will put up a one-page budget with what each entity has offered.',
      ),
      ar(
        'tariq.almansuriya',
        'نؤيد نيروبي. نقترح تخصيص جلسة مغلقة للشباب وحدهم قبل الجلسة العامة، فالتجربة أظهرت أنهم يتحدثون بحرية أكبر حين لا تكون المنظمات في القاعة.',
      ),
      en(
        'chair.wg1',
        'A closed session for the young people first: yes, please plan half a day for it. Thank you all, this came together quickly.',
      ),
    ],
  },
  {
    body: 'WG1',
    title: 'ورشة العمل الإقليمية حول دور المعلّمين',
    began: 58,
    ended: 39,
    posts: [
      ar(
        'vicechair.wg1',
        'الزملاء الأعزاء، نعدّ لورشة عمل إقليمية حول دور المعلّمين في الوقاية. المطلوب من كل جهة تسمية خبير واحد واقتراح موضوع لجلسة من تسعين دقيقة.',
      ),
      ar(
        'tariq.almansuriya',
        'شكرًا على المبادرة. نقترح جلسة حول حرية التعبير داخل الصف، ويمكننا إعداد ورقة خلفية من صفحتين باللغة العربية.',
      ),
      en(
        'kwabena.osutremu',
        'Happy to join, though my Arabic will not be up to it. Our colleague in Amman can speak on working with ministries of education.',
      ),
      fr(
        'vicechair.wg1',
        `Très bien. L'interprétation entre l'arabe, le français et l'anglais est assurée pour les deux jours.`,
      ),
      ar(
        'vicechair.wg1',
        'وصلتنا حتى الآن خمس تسميات. نرجو إرسال البقية قبل نهاية الأسبوع حتى نتمكن من حجز القاعة.',
      ),
      en(
        'member.wg1',
        'IOM names its education officer in Beirut. She proposes a session on classrooms with newly arrived pupils.',
      ),
    ],
  },
  {
    body: 'WG1',
    title: 'Pilot districts: first list and what we know about each',
    audience: 'MEMBERS',
    classification: 'CONFIDENTIAL',
    began: 19,
    ended: 5,
    posts: [
      en(
        'kwabena.osutremu',
        `The first list of seven pilot districts is with the officers. It stays **among members**: two authorities have asked us not to name their districts before they have told the mayors themselves.`,
      ),
      en(
        'arslan.bektenguly',
        'Understood. For the two in Central Asia we have prison after-care programmes running next door; worth a conversation before anyone travels.',
      ),
      en(
        'member.wg1',
        'District 4 has changed hands administratively since the baseline was made. The figures should be checked again before they are used.',
      ),
      en(
        'chair.wg1',
        'Please do check them. Kwabena, can the list carry a column that says when each figure was last confirmed?',
      ),
      en('kwabena.osutremu', 'Done in the second version. Two cells are red; you will see which.'),
    ],
  },
  {
    body: 'WG1',
    title: 'Officers: who presents what at the Committee',
    audience: 'OFFICERS',
    began: 12,
    ended: 6,
    posts: [
      en(
        'chair.wg1',
        'The Committee gives us ten minutes. I suggest three for the state of the work plan, four for the guidance note, three for what we need from others.',
      ),
      fr('vicechair.wg1', `Je peux présenter la note d'orientation. Quatre minutes, une seule image.`),
      en('kwabena.osutremu', 'And I can do the pilots, in as few words as confidentiality allows.'),
      en(
        'leocadia.navarrede',
        'Then I am happy to answer questions, which is the part nobody ever plans for.',
      ),
    ],
  },
  {
    body: 'WG1',
    title: 'Definition of "participant" in our reporting',
    closed: true,
    began: 165,
    ended: 151,
    posts: [
      en(
        'beatrix.lanthorne',
        'Our reports count participants in four different ways. Proposal: a participant is a person who attended at least half of an activity, counted once per activity.',
      ),
      en('ximena.torrevalde', 'Sensible. What about online events, where half is hard to measure?'),
      en(
        'beatrix.lanthorne',
        'Registered and connected for at least half of the time. The platforms all give that figure.',
      ),
      fr(
        'vicechair.wg1',
        `D'accord, à condition de distinguer femmes, hommes et jeunes de moins de trente ans.`,
      ),
      en(
        'chair.wg1',
        'Agreed as amended. The definition goes into the reporting note, and I close this thread.',
      ),
    ],
  },
];

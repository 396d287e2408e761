import type { ActivityStatus, Locale } from '@concert/contracts';
import type { Chance } from '../chance.js';
import type { Kind } from './activity.js';

/** One sentence on what the activity is to bring; entities follow. */
export const PURPOSE: Readonly<Record<Kind, string>> = {
  course:
    'Participants use in their own service what they learnt; six months later they are asked what they use.',
  guidance:
    'A short text for those who prepare or carry out the work, tried out by two field offices before it is published.',
  exercise:
    'Players find out who has to call whom; observers write down what surprised them, and what was changed because of it is reported a year later.',
  mission: 'Advice on the spot at the request of the authorities, with one counterpart named on each side.',
  tool: 'Something that several entities use every week, kept up to date by one of them.',
  meeting: 'People who otherwise write to each other meet, with more time for questions than for speeches.',
  study: 'Answers one question that was asked by those who decide, in fewer than thirty pages.',
  campaign: 'Reaches people where they are anyway, in their own languages, with partners they know.',
};

type Words = Readonly<Partial<Record<Locale, readonly string[]>>>;

const BEGUN: Words = {
  en: [
    'Contracts are signed and the team is complete.',
    'First consultations held; three of four partners have confirmed.',
    'The terms of reference are agreed between the entities.',
    'We have begun with the part that does not depend on funds.',
  ],
  fr: [
    'Les contrats sont signés et l’équipe est au complet.',
    'Premières consultations tenues ; trois partenaires sur quatre ont confirmé.',
    'Le cadre de travail est arrêté entre les entités.',
  ],
  es: ['El equipo está completo y los contratos firmados.'],
  ar: ['اكتمل الفريق ووُقّعت العقود.'],
};

const GOING_ON: Words = {
  en: [
    'On schedule. The second part took less time than planned, the first one more.',
    'Participation is better than expected; interpretation remains the largest cost.',
    'Two of three sites are done. The third waits for the authorities’ agreement.',
    'The draft was read by five entities; most comments are taken in.',
    'On schedule. What we need from others: names of participants, in time.',
    'Slower than planned because a counterpart changed; no money at risk.',
    'Half of the participants are women, for the first time in this series.',
  ],
  fr: [
    'Dans les délais. La traduction est en cours.',
    'Deux sites sur trois sont achevés ; le troisième attend l’accord des autorités.',
    'Le projet a été relu par cinq entités ; la plupart des observations sont reprises.',
    'Un peu de retard à la suite du changement d’un interlocuteur ; aucun risque financier.',
  ],
  es: ['Dentro del plazo; falta la confirmación de un asociado.', 'Dos de las tres etapas están terminadas.'],
  ar: ['يسير العمل وفق الجدول الزمني، والترجمة جارية.', 'أُنجزت مرحلتان من أصل ثلاث.'],
};

const DONE: Words = {
  en: [
    'Completed. The report is with the group; the recommendation we did not expect is number four.',
    'Completed on time and under budget.',
    'Completed. Follow-up after six months is in the calendar.',
    'Completed; the materials are open to all entities.',
  ],
  fr: [
    'Achevé. Le rapport est à la disposition du groupe.',
    'Achevé dans les délais ; les supports sont ouverts à toutes les entités.',
    'Achevé. Un point est prévu dans six mois.',
  ],
  es: ['Terminado; el informe está a disposición del grupo.'],
  ar: ['أُنجز النشاط، والتقرير متاح لأعضاء الفريق.'],
};

const LATE: Words = {
  en: [
    'Behind schedule: the last visit had to be moved twice. A new date is agreed.',
    'Behind schedule: we wait for the final comments of two entities.',
    'The work is done, the publication is not: layout and translation take until next month.',
  ],
  fr: [
    'En retard : la dernière visite a été reportée deux fois ; une nouvelle date est fixée.',
    'Le travail est terminé, la publication ne l’est pas : mise en page et traduction en cours.',
  ],
};

const CALLED_OFF: Words = {
  en: [
    'Called off: the request was withdrawn by the authorities.',
    'Called off: the same work is now done by a regional organization.',
  ],
  fr: ['Annulé : la demande a été retirée par les autorités.'],
};

/** What an author writes about a state of things, in the first language they share with the words. */
export function reportText(
  languages: readonly Locale[],
  status: ActivityStatus,
  first: boolean,
  late: boolean,
  chance: Chance,
): string {
  const words = late
    ? LATE
    : status === 'COMPLETED'
      ? DONE
      : status === 'CANCELLED'
        ? CALLED_OFF
        : first
          ? BEGUN
          : GOING_ON;
  const language = languages.find((one) => words[one] !== undefined) ?? 'en';
  return chance.pick(words[language] ?? words.en ?? []);
}

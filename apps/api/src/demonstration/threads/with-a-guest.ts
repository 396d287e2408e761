import type { Locale } from '@concert/contracts';
import { type Conversation, en, fr } from './conversation.js';

/** Someone invented from outside the Compact, in one thread of the story. */
export const GUEST = {
  key: 'guest',
  name: 'Odalys Brandevent',
  title: 'Researcher (demonstration)',
  organisation: 'Institute for Neighbourhood Studies',
  languages: ['en', 'fr'] satisfies Locale[],
  timeZone: 'Europe/Paris',
  invitedBy: 'chair.wg1',
  reason: 'Wrote the study on which two of our cases rest.',
  /** Counted back from the anchor, and on. */
  invitedDaysAgo: 16,
  lastDayIn: 300,
} as const;

export const WITH_A_GUEST: Conversation = {
  body: 'WG1',
  title: 'Case studies: writing about a town without naming it',
  began: 17,
  ended: 2,
  posts: [
    en(
      'chair.wg1',
      `Two of the case studies for the guidance note are so precise that anyone from the region will know the town. I have asked **Odalys Brandevent**, who did the field work, into this discussion. She sees this thread and nothing else of ours.

What would you leave out, and what has to stay for the case to be of use?`,
    ),
    en(
      'guest',
      `Thank you for having me. From the field work: what gives a town away is rarely its size.

- **Leave out** dates of single events, names of associations, and the river.
- **Keep** how many people live there, what changed in two years, and who talked to whom.

With that, three colleagues who know the region could not tell which town it was.`,
    ),
    en(
      'member.wg1',
      'That is helpful. We had changed the number of inhabitants and kept the dates, which is the wrong way round, it seems.',
    ),
    fr(
      'vicechair.wg1',
      `Merci. Peut-on garder les citations des habitants ? Elles font la force du texte, et elles sont reconnaissables.`,
    ),
    fr(
      'guest',
      `Oui, si chacune est attribuée à une fonction et non à une personne : « une enseignante », « un commerçant ». Nous avions demandé l’accord de chacun pour cette forme-là seulement.`,
    ),
    en('chair.wg1', 'Then that is how we do it. The drafting team takes both cases through this list.'),
  ],
};

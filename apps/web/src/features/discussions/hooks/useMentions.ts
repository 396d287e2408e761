import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { isMeant, type Audience } from '@concert/contracts';
import type { FindMentions, MentionOption } from '@concert/web-ui';
import { useViewer } from '../../identity/public';
import { useTranslated } from '../../../locales/translated';
import { linksOfMentions } from '../mention-links';
import { CalledByDocument, MentionablesDocument, type MentionablesQuery } from '../mentions.generated';

/** Where a text is to be said. */
export interface Hearing {
  /** The code of the body. */
  body: string;
  audience: Audience;
}

/** The list behind an @: people, entities and seats together who may read what is being written. */
export function useFindMentions({ body, audience }: Hearing): FindMentions {
  const client = useApolloClient();
  const { t } = useTranslation('discussions');
  const translated = useTranslated();
  const { guest } = useViewer();
  return useCallback(
    async (text) => {
      // To guests nobody is named but those who write.
      if (guest) return [];
      const ask = async (words: string): Promise<readonly Found[]> => {
        const variables = { body, audience, text: words };
        return (await client.query({ query: MentionablesDocument, variables })).data?.mentionables ?? [];
      };
      const option = (found: Found): MentionOption => {
        const { address, person, entity, seats, personCount } = found;
        if (person) {
          const detail = [person.entity && translated(person.entity.acronym), person.title];
          return { address, words: person.name, detail: detail.filter(Boolean).join(' · ') };
        }
        const count = t('mention.persons', { count: personCount });
        if (entity)
          return {
            address,
            words: translated(entity.acronym),
            detail: `${translated(entity.name)} · ${count}`,
          };
        return { address, words: seats ? t(`mention.seats.${seats}`, { body }) : '', detail: count };
      };
      const [found, anybody] = await Promise.all([ask(text), ask('')]);
      // The server knows seats together by their English words alone.
      const inWords = anybody
        .filter(({ address, seats }) => seats && !found.some((one) => one.address === address))
        .map(option)
        .filter(({ words }) => isMeant(words, text));
      return [...found.map(option), ...inWords];
    },
    [client, t, translated, body, audience, guest],
  );
}

type Found = MentionablesQuery['mentionables'][number];

export interface Called {
  persons: readonly { id: string; name: string }[];
  unheard: readonly string[];
}

/** Whom a text would tell by its mentions; null while that is not known, and of a text that calls nobody. */
export function useCalled({ body, audience }: Hearing, text: string): Called | null {
  // Only the mentions are asked about, so that writing on asks nothing.
  const { guest } = useViewer();
  const links = guest ? '' : linksOfMentions(text);
  const { data, previousData } = useQuery(CalledByDocument, {
    variables: { body, audience, text: links },
    skip: links === '',
  });
  return links === '' ? null : ((data ?? previousData)?.calledBy ?? null);
}

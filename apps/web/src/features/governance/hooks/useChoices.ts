import { useQuery } from '@apollo/client/react';
import { nodesOf } from '../../../apollo/use-pages';
import { useTranslated } from '../../../locales/translated';
import { BodyChoicesDocument, EntityChoicesDocument, PillarChoicesDocument } from '../entities.generated';

export interface Choice {
  value: string;
  label: string;
}

/** The entities of the Compact, to choose one by its code: "UNODC — United Nations Office on Drugs and Crime". */
export function useEntityChoices(): readonly Choice[] {
  const translated = useTranslated();
  const { data } = useQuery(EntityChoicesDocument, { fetchPolicy: 'cache-first' });
  return nodesOf(data?.entities).map(({ code, acronym, name }) => ({
    value: code,
    label: `${translated(acronym)} — ${translated(name)}`,
  }));
}

/** The bodies that exist today, to choose one by its code. */
export function useBodyChoices(): readonly Choice[] {
  const translated = useTranslated();
  const { data } = useQuery(BodyChoicesDocument, { fetchPolicy: 'cache-first' });
  return nodesOf(data?.bodies)
    .map(({ code, name }) => ({ value: code, label: `${code} — ${translated(name)}` }))
    .sort((one, other) => one.value.localeCompare(other.value, 'en', { numeric: true }));
}

/** The pillars of the Strategy, to choose one by its code. */
export function usePillarChoices(): readonly Choice[] {
  const translated = useTranslated();
  const { data } = useQuery(PillarChoicesDocument, { fetchPolicy: 'cache-first' });
  return nodesOf(data?.pillars).map(({ code, number, shortTitle }) => ({
    value: code,
    label: `${number}. ${translated(shortTitle)}`,
  }));
}

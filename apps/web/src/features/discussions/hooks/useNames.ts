import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useTranslated } from '../../../locales/translated';
import { VisitorDocument } from '../thread.generated';

/** Persons by name and entity, as far as they have come; each is asked for once. */
export function useNames(ids: readonly string[]): (id: string) => string | null {
  const client = useApolloClient();
  const translated = useTranslated();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const missing = ids.filter((id) => !names.has(id)).join(' ');
  useEffect(() => {
    let left = false;
    for (const id of missing.split(' ').filter(Boolean))
      client.query({ query: VisitorDocument, variables: { id } }).then(
        ({ data }) => {
          if (left || !data) return;
          const { name, entity } = data.person;
          const whole = entity ? `${name} (${translated(entity.acronym)})` : name;
          setNames((now) => new Map(now).set(id, whole));
        },
        // Who cannot be named is not shown.
        () => undefined,
      );
    return () => {
      left = true;
    };
  }, [client, missing, translated]);
  return (id) => names.get(id) ?? null;
}

import { useQuery } from '@apollo/client/react';
import { LIMITS } from '@concert/contracts';
import type { Query } from '../../../apollo/Answer';
import { useAct } from '../../../apollo/use-act';
import { usePages } from '../../../apollo/use-pages';
import { EntitiesDocument, type EntityRowFragment } from '../entities.generated';
import {
  EndAffiliationDocument,
  EndRepresentationDocument,
  EntityDocument,
  NameRepresentativeDocument,
  PersonDocument,
  SetFocalPointDocument,
  type EntityPersonFragment,
  type EntityQuery,
  type PersonQuery,
} from '../entity.generated';

export type EntityRow = EntityRowFragment;
export type EntityDetails = EntityQuery['entity'];
export type EntityPerson = EntityPersonFragment;
export type PersonDetails = PersonQuery['person'];

export function useEntities(text: string) {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(EntitiesDocument, {
    variables: { text: text || null, first: LIMITS.pageSizeMax },
  });
  // While other letters are being looked for, the last answer stays: a list that blinks cannot be read.
  const entities = (data ?? previousData)?.entities;
  const pages = usePages(entities, (after) => fetchMore({ variables: { after } }));
  return { query: { data: entities, loading, error, refetch }, ...pages };
}

export function useEntity(code: string): Query<EntityDetails> {
  const { data, loading, error, refetch } = useQuery(EntityDocument, { variables: { code } });
  return { data: data?.entity, loading, error, refetch };
}

export function usePerson(id: string): Query<PersonDetails> {
  const { data, loading, error, refetch } = useQuery(PersonDocument, { variables: { id } });
  return { data: data?.person, loading, error, refetch };
}

/** What a focal point does with the people of their entity. */
export function useEntityActs(entityId: string) {
  const changes = [{ type: 'Entity', id: entityId }];
  return {
    name: useAct(NameRepresentativeDocument, { changes }),
    endRepresentation: useAct(EndRepresentationDocument, { changes }),
    leave: useAct(EndAffiliationDocument, { changes }),
    setFocalPoint: useAct(SetFocalPointDocument, { changes }),
  };
}

export type EntityActs = ReturnType<typeof useEntityActs>;

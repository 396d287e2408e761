import { skipToken, useQuery } from '@apollo/client/react';
import { LIMITS } from '@concert/contracts';
import type { Query } from '../../../apollo/Answer';
import { useAct } from '../../../apollo/use-act';
import { usePages } from '../../../apollo/use-pages';
import { EntitiesDocument, type EntityRowFragment } from '../entities.generated';
import {
  AddEntityDocument,
  EndAffiliationDocument,
  EndRepresentationDocument,
  EntityDocument,
  EntityPeopleChoicesDocument,
  NameRepresentativeDocument,
  PeopleDocument,
  PersonDocument,
  SetFocalPointDocument,
  UpdateEntityDocument,
  type DirectoryPersonFragment,
  type EntityPersonFragment,
  type EntityQuery,
  type PersonQuery,
} from '../entity.generated';

export type EntityRow = EntityRowFragment;
export type EntityDetails = EntityQuery['entity'];
export type EntityPerson = EntityPersonFragment;
export type DirectoryPerson = DirectoryPersonFragment;
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

interface PeopleFilter {
  text: string;
  entity: string;
  body: string;
}

export function usePeople({ text, entity, body }: PeopleFilter) {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(PeopleDocument, {
    variables: { text: text || null, entity: entity || null, body: body || null, first: LIMITS.pageSize },
  });
  const people = (data ?? previousData)?.people;
  const pages = usePages(people, (after) => fetchMore({ variables: { after } }));
  return { query: { data: people, loading, error, refetch }, ...pages };
}

/** The people of an entity, to choose one by id. */
export function usePeopleChoices(entity: string | null): readonly { value: string; label: string }[] {
  const { data } = useQuery(
    EntityPeopleChoicesDocument,
    entity ? { variables: { code: entity }, fetchPolicy: 'cache-first' } : skipToken,
  );
  return data?.entity.people.map(({ id, name }) => ({ value: id, label: name })) ?? [];
}

export const useAddEntity = () => useAct(AddEntityDocument, { changes: [{ root: 'entities' }] });

/** What a focal point does with the people of their entity, and the secretariat with the entity. */
export function useEntityActs(entityId: string) {
  const changes = [{ type: 'Entity', id: entityId }];
  return {
    name: useAct(NameRepresentativeDocument, { changes }),
    endRepresentation: useAct(EndRepresentationDocument, { changes }),
    leave: useAct(EndAffiliationDocument, { changes }),
    setFocalPoint: useAct(SetFocalPointDocument, { changes }),
    update: useAct(UpdateEntityDocument, { changes: [...changes, { root: 'entities' }] }),
  };
}

import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataTable, useUi, type Column } from '@concert/web-ui';
import type { DirectoryPerson } from '../hooks/useEntities';
import { BodyLink, EntityLink, PersonLink } from './links';

export function PeopleTable({ people }: { people: readonly DirectoryPerson[] }) {
  const { t } = useTranslation('governance');
  const { texts } = useUi();
  const columns: Column<DirectoryPerson>[] = [
    {
      key: 'name',
      title: t('people.name'),
      rowHeader: true,
      cell: (person) => (
        <>
          <PersonLink person={person} />
          <Text size="sm" c="dimmed" span display="block">
            {person.title}
          </Text>
        </>
      ),
    },
    {
      key: 'entity',
      title: t('entity.one'),
      cell: ({ entity }) => entity && <EntityLink entity={entity} />,
    },
    {
      key: 'bodies',
      title: t('person.speaks'),
      cell: ({ representations }) =>
        representations.map(({ id, body, role }) => (
          <span key={id}>
            <BodyLink body={body} short /> {texts.role[role]}{' '}
          </span>
        )),
    },
  ];
  return <DataTable caption={t('entity.people')} columns={columns} rows={people} rowKey={({ id }) => id} />;
}

import { useTranslation } from 'react-i18next';
import { DataList, EmptyState, Section } from '@concert/web-ui';
import { PersonCard } from '../components/PersonCard';
import type { EntityDetails } from '../hooks/useEntities';
import { PersonAdministration } from './PersonAdministration';

/** Who works for an entity and speaks for it where; its focal point changes that here. */
export function EntityPeople({ entity }: { entity: EntityDetails }) {
  const { t } = useTranslation('governance');
  const focalPoints = new Set(entity.focalPoints.map(({ id }) => id));
  const people = [...entity.people].sort((one, other) => one.name.localeCompare(other.name));
  return (
    <Section
      title={t('entity.people')}
      count={people.length}
      hint={t(entity.viewerCan.administerPeople ? 'entity.peopleAdminHint' : 'entity.peopleHint')}
    >
      {people.length > 0 ? (
        <DataList label={t('entity.people')} items={people} itemKey={({ id }) => id}>
          {(person) => (
            <PersonCard person={person} focalPoint={focalPoints.has(person.id)}>
              {entity.viewerCan.administerPeople && (
                <PersonAdministration
                  entity={entity}
                  person={person}
                  focalPoint={focalPoints.has(person.id)}
                />
              )}
            </PersonCard>
          )}
        </DataList>
      ) : (
        <EmptyState title={t('entity.noPeople')}>{t('entity.noPeopleHint')}</EmptyState>
      )}
    </Section>
  );
}

import { useTranslation } from 'react-i18next';
import { CapacityBadge, EntityTag, useFormats } from '@concert/web-ui';
import { useTranslated } from '../../../locales/translated';
import type { Convocation } from '../hooks/useMeeting';
import classes from './ConvocationList.module.css';

/** The persons who will be told, under their entities; officers first, as the server gives them. */
export function ConvocationList({ convocation, heading }: { convocation: Convocation; heading: string }) {
  const { t } = useTranslation('meetings');
  const translated = useTranslated();
  const { list } = useFormats();
  const { entities, entitiesWithoutPerson, personCount } = convocation;
  return (
    <section className={classes.convocation} aria-label={heading}>
      <p className={classes.heading}>
        {heading}: {t('convocation.persons', { count: personCount })}
      </p>
      <p className={classes.how}>{t('convocation.how')}</p>
      <ul className={classes.list} tabIndex={0} aria-label={heading}>
        {entities.map(({ entity, capacities, persons }) => (
          <li key={entity.id} className={classes.entity}>
            <span>
              <EntityTag acronym={translated(entity.acronym)} name={translated(entity.name)} />{' '}
              {capacities.map((capacity) => (
                <CapacityBadge key={capacity} capacity={capacity} />
              ))}
              {capacities.length === 0 && (
                <span className={classes.quiet}>{t('convocation.secretariat')}</span>
              )}
            </span>
            <span>
              <bdi>{list(persons.map(({ name }) => name))}</bdi>
            </span>
          </li>
        ))}
      </ul>
      {entitiesWithoutPerson.length > 0 && (
        <p className={classes.missing}>
          {t('convocation.nobody', {
            count: entitiesWithoutPerson.length,
            entities: list(entitiesWithoutPerson.map(({ acronym }) => translated(acronym))),
          })}
        </p>
      )}
    </section>
  );
}

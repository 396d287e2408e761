import { useTranslation } from 'react-i18next';
import { DateTime } from '@concert/web-ui';
import { BodyLink, EntityLink, PersonLink } from '../../governance/public';
import type { Move } from '../hooks/useThread';
import classes from './MovedHere.module.css';

/** Where a discussion stood before it was moved to its body, and who moved it; the latest move first. */
export function MovedHere({ moves }: { moves: readonly Move[] }) {
  const { t } = useTranslation('discussions');
  if (moves.length === 0) return null;
  return (
    <ul className={classes.moves} aria-label={t('move.trace')}>
      {[...moves].reverse().map(({ id, at, by, entity, from }) => (
        <li key={id}>
          {from ? (
            <>
              {t('move.from')} <BodyLink body={from} short />
            </>
          ) : (
            t('move.fromElsewhere')
          )}{' '}
          {t('move.by')} <PersonLink person={by} />
          {entity && (
            <>
              {' '}
              {t('move.as')} <EntityLink entity={entity} />
            </>
          )}
          {' · '}
          <DateTime instant={at} />
        </li>
      ))}
    </ul>
  );
}

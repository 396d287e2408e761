import { useTranslation } from 'react-i18next';
import { DateText } from '@concert/web-ui';
import type { Guest } from '../hooks/useGuests';
import classes from './GuestLine.module.css';

/** Said to everybody who reads a thread: who else does, from outside. */
export function GuestLine({ guests }: { guests: readonly Guest[] }) {
  const { t } = useTranslation('guests');
  if (guests.length === 0) return null;
  return (
    <section className={classes.guests} aria-label={t('title')}>
      <strong>{t('title')}</strong>
      <ul>
        {guests.map(({ id, name, organisation, lastDay, mayPost, state }) => (
          <li key={id}>
            <bdi>{name}</bdi> (<bdi>{organisation}</bdi>) · {t('until')} <DateText day={lastDay} />
            {!mayPost && <> · {t('readsOnly')}</>}
            {state !== 'IN' && <> · {t(`states.${state}`)}</>}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Capacity } from '@concert/contracts';
import type { TranslatedName } from '../../../locales/pick-language';
import { groupByCapacity } from '../capacity-order';
import classes from './CapacityLines.module.css';
import { EntityLink } from './links';

interface Seat {
  id: string;
  capacity: Capacity;
  entity: { code: string; acronym: TranslatedName; name: TranslatedName };
}

/** "Chair: UNOCT", "Vice-chairs: UNAOC, UNDP, UNESCO": one line for each capacity. */
export function CapacityLines({ seats }: { seats: readonly Seat[] }) {
  const { t } = useTranslation('governance');
  return (
    <dl className={classes.lines}>
      {groupByCapacity(seats).map((group) => (
        <div key={group.capacity}>
          <dt>{t(`capacityOf.${group.capacity}`, { count: group.seats.length })}</dt>
          <dd>
            {group.seats.map(({ id, entity }, index) => (
              <Fragment key={id}>
                {index > 0 && ' · '}
                <EntityLink entity={entity} />
              </Fragment>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

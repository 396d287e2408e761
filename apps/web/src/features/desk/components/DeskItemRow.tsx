import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DateText, DateTime } from '@concert/web-ui';
import { BodyLink, EntityLink } from '../../governance/public';
import type { DeskItem } from '../hooks/useDesk';
import classes from './DeskRows.module.css';

interface DeskItemRowProps {
  item: DeskItem;
  path: string | null;
  /** What can be done about it here and now. */
  act?: ReactNode;
}

/** One thing that waits or comes: what it is, whose it is, by when. */
export function DeskItemRow({ item, path, act }: DeskItemRowProps) {
  const { t } = useTranslation('desk');
  const { kind, title, detail, at, day, count, body, entity, mention } = item;
  return (
    <div className={classes.row}>
      <p className={classes.kind}>
        <bdi>{mention?.author ? howCalled(t, mention, mention.author.name) : t(`kind.${kind}`)}</bdi>
        {body && (
          <>
            {' · '}
            <BodyLink body={body} short />
          </>
        )}
        {entity && (
          <>
            {' · '}
            <EntityLink entity={entity} />
          </>
        )}
        {(at ?? day) && ' · '}
        {at && <DateTime instant={at} />}
        {day && <DateText day={day} />}
      </p>
      <p className={classes.title}>
        {path ? (
          <Anchor component={Link} to={path} inherit>
            <bdi>{title}</bdi>
          </Anchor>
        ) : (
          <bdi>{title}</bdi>
        )}
        {count !== null && <span className={classes.count}>{t('unread', { count })}</span>}
      </p>
      {detail && (
        <p className={classes.detail}>
          <bdi>{detail}</bdi>
        </p>
      )}
      {act && <div className={classes.acts}>{act}</div>}
    </div>
  );
}

/** Who calls the viewer, and as what. */
function howCalled(
  t: TFunction<'desk'>,
  { calledAs, seatsOf }: NonNullable<DeskItem['mention']>,
  name: string,
): string {
  return t(`mention.${calledAs}`, { name, body: seatsOf });
}

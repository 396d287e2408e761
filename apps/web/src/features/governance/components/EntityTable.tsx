import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '@concert/web-ui';
import { TranslatedText } from '../../../locales/translated';
import { knownKind } from '../entity-kinds';
import type { EntityRow } from '../hooks/useEntities';
import { EntityStatus } from './EntityStatus';
import classes from './EntityTable.module.css';
import { EntityLink } from './links';

export function EntityTable({ entities }: { entities: readonly EntityRow[] }) {
  const { t } = useTranslation('governance');
  const kindWord = (kind: string) => {
    const known = knownKind(kind);
    return known ? t(`entityKind.${known}`) : kind;
  };
  const columns: Column<EntityRow>[] = [
    {
      key: 'entity',
      title: t('entity.one'),
      rowHeader: true,
      cell: (entity) => (
        <>
          <EntityLink entity={entity} />{' '}
          <span className={classes.name}>
            <TranslatedText name={entity.name} />
          </span>
        </>
      ),
    },
    { key: 'kind', title: t('entity.kind'), cell: ({ kind }) => kindWord(kind) },
    { key: 'status', title: t('entity.status'), cell: (entity) => <EntityStatus entity={entity} /> },
    { key: 'seats', title: t('entity.seats'), cell: ({ seats }) => <SeatSummary seats={seats} /> },
  ];
  return (
    <DataTable caption={t('entities.title')} columns={columns} rows={entities} rowKey={({ id }) => id} />
  );
}

/** "WG1 Chair · WG4 Member". The Committee is left out: everyone sits there. */
function SeatSummary({ seats }: { seats: EntityRow['seats'] }) {
  const { t } = useTranslation('ui');
  const own = seats
    .filter(({ derived }) => !derived)
    .sort((one, other) => one.body.code.localeCompare(other.body.code, 'en', { numeric: true }));
  return own.map(({ id, capacity, body }, index) => (
    <Fragment key={id}>
      {index > 0 && ' · '}
      <span className={classes.seat}>
        <bdi>{body.code}</bdi> {t(`capacity.${capacity}`)}
      </span>
    </Fragment>
  ));
}

import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportProblem, ImportRow } from '@concert/contracts';
import { DataTable, LoadMore, type Column } from '@concert/web-ui';
import { FieldChanges } from './FieldChanges';
import classes from './ImportRows.module.css';

const STEP = 50;

const CODES = [
  'isNotEmpty',
  'unknownEntity',
  'unknownOutput',
  'unknownCountry',
  'unknownStatus',
  'notADay',
  'ambiguousDay',
  'notANumber',
  'notWhole',
  'notAPercentage',
  'contradictsStatus',
  'beforeStart',
  'outsideProgramme',
  'outOfRange',
  'tooMany',
  'maxLength',
  'numberTwice',
  'titleTwice',
  'titleExists',
  'formula',
  'cellError',
  'merged',
  'otherBody',
  'otherProgramme',
  'notImported',
] as const;

/** What each row of a file would do; those with faults first, because they are what has to be mended. */
export function ImportRows({ rows }: { rows: readonly ImportRow[] }) {
  const { t } = useTranslation('programme');
  const [quiet, setQuiet] = useState(false);
  const [shown, setShown] = useState(STEP);
  const faulty = rows.some(({ change }) => change === 'ERROR');
  const wanted = rows.filter(
    ({ change, warnings }) =>
      quiet || (faulty ? change === 'ERROR' : change !== 'UNCHANGED' || warnings.length > 0),
  );
  const columns: Column<ImportRow>[] = [
    { key: 'row', title: t('import.row'), numeric: true, cell: ({ row }) => row },
    {
      key: 'title',
      title: t('list.activity'),
      rowHeader: true,
      cell: ({ number, title }) => (
        <span className={classes.activity}>
          {number && <bdi>{number}</bdi>} <bdi>{title ?? '—'}</bdi>
        </span>
      ),
    },
    { key: 'change', title: t('import.change'), cell: ({ change }) => t(`import.kind.${change}`) },
    {
      key: 'what',
      title: t('import.what'),
      cell: ({ problems, warnings, fields, change }) => (
        <>
          <Problems problems={problems} />
          <Problems problems={warnings} mild />
          {change === 'CHANGE' && <FieldChanges fields={fields} />}
        </>
      ),
    },
  ];
  return (
    <>
      {wanted.length < rows.length || quiet ? (
        <Checkbox
          size="sm"
          label={t('import.all', { count: rows.length })}
          checked={quiet}
          onChange={(event) => setQuiet(event.currentTarget.checked)}
        />
      ) : null}
      {wanted.length > 0 && (
        <div className={classes.rows} tabIndex={0} role="region" aria-label={t('import.rows')}>
          <DataTable
            caption={t('import.rows')}
            columns={columns}
            rows={wanted.slice(0, shown)}
            rowKey={({ row }) => String(row)}
          />
          <LoadMore
            shown={Math.min(shown, wanted.length)}
            total={wanted.length}
            hasMore={shown < wanted.length}
            busy={false}
            onMore={() => setShown(shown + STEP)}
          />
        </div>
      )}
    </>
  );
}

function Problems({ problems, mild = false }: { problems: readonly ImportProblem[]; mild?: boolean }) {
  const { t } = useTranslation('programme');
  if (problems.length === 0) return null;
  return (
    <ul className={classes.problems} data-mild={mild || undefined}>
      {problems.map(({ column, code, value }) => {
        const known = CODES.find((one) => one === code);
        return (
          <li key={`${column}${code}`}>
            <strong>
              <bdi>{column}</bdi>
            </strong>
            : {t(`import.code.${known ?? 'other'}`, { value: value ?? '' })}
          </li>
        );
      })}
    </ul>
  );
}

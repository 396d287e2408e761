import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Section, useFormats } from '@concert/web-ui';
import type { CountRow } from '../hooks/useTracker';
import classes from './CountFigures.module.css';

interface CountFiguresProps {
  title: string;
  /** What the rows are: pillars, bodies. */
  heading: string;
  counts: readonly CountRow[];
  /** The row by its name, leading to the list behind it. */
  name: (key: string) => ReactNode;
}

const PARTS = [
  ['completed', 'COMPLETED'],
  ['underWay', 'UNDER_WAY'],
  ['planned', 'PLANNED'],
  ['cancelled', 'CANCELLED'],
] as const;

/** Bars of how many activities stand where, with the numbers beside them. */
export function CountFigures({ title, heading, counts, name }: CountFiguresProps) {
  const { t } = useTranslation('programme');
  const { number } = useFormats();
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <Section title={title}>
      <table className={classes.figures}>
        <caption>
          <VisuallyHidden>{title}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col">
              <Legend />
            </th>
            <th scope="col">{t('figures.count')}</th>
            <th scope="col">{t('late')}</th>
            <th scope="col">{t('figures.mean')}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map((row) => (
            <tr key={row.key}>
              <th scope="row">{name(row.key)}</th>
              <td>
                <Stack row={row} most={most} />
              </td>
              <td data-title={t('figures.count')}>{number(row.count)}</td>
              <td data-title={t('late')} data-late={row.late > 0 || undefined}>
                {number(row.late)}
              </td>
              <td data-title={t('figures.mean')}>{number(row.percent / 100, { style: 'percent' })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Stack({ row, most }: { row: CountRow; most: number }) {
  const { t } = useTranslation(['programme', 'ui']);
  const { number, list } = useFormats();
  const parts = PARTS.filter(([part]) => row[part] > 0);
  const words = parts.map(
    ([part, status]) => `${t('ui:labelled', { label: t(`status.${status}`) })} ${number(row[part])}`,
  );
  return (
    <>
      <span
        className={classes.stack}
        style={{ inlineSize: `${(row.count / most) * 100}%` }}
        aria-hidden
        title={list(words)}
      >
        {parts.map(([part, status]) => (
          <span key={part} className={classes.part} data-status={status} style={{ flexGrow: row[part] }}>
            {number(row[part])}
          </span>
        ))}
      </span>
      <VisuallyHidden>{list(words)}</VisuallyHidden>
    </>
  );
}

function Legend() {
  const { t } = useTranslation('programme');
  return (
    <span className={classes.legend}>
      {PARTS.map(([part, status]) => (
        <span key={part}>
          <span className={classes.sample} data-status={status} aria-hidden /> {t(`status.${status}`)}
        </span>
      ))}
    </span>
  );
}

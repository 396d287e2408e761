import { useTranslation } from 'react-i18next';
import { DataTable, type Column, useFormats } from '@concert/web-ui';
import type { Preview, PreviewRow } from '../hooks/useInvitations';
import classes from './InvitationPreview.module.css';
import { useRowWords } from './row-words';

/** Row by row: who would receive a mail, as what, and what is wrong with the rows that would not be sent. */
export function InvitationPreview({ preview: { rows, ignoredColumns } }: { preview: Preview }) {
  const { t } = useTranslation('governance');
  const words = useRowWords();
  const { list } = useFormats();
  /** A column without a heading is known by its position, as `#4`; any other is set apart in its own direction. */
  const columnName = (column: string) => {
    const position = /^#(\d+)$/.exec(column)?.[1];
    return position ? t('invite.columnAt', { position }) : `\u2068${column}\u2069`;
  };
  const wrong = rows.filter(({ problems }) => problems.length > 0).length;
  const columns: Column<PreviewRow>[] = [
    { key: 'row', title: t('invite.row'), numeric: true, cell: ({ row }) => row },
    { key: 'email', title: t('invite.email'), rowHeader: true, cell: ({ email }) => <bdi>{email}</bdi> },
    { key: 'name', title: t('invite.name'), cell: ({ name }) => <bdi>{name}</bdi> },
    { key: 'entity', title: t('entity.one'), cell: ({ entityCode }) => <bdi>{entityCode}</bdi> },
    {
      key: 'seat',
      title: t('invite.body'),
      cell: ({ bodyCode, role }) => bodyCode && `${bodyCode} ${words.role(role)}`,
    },
    {
      key: 'result',
      title: t('invite.result'),
      cell: ({ problems, willDo }) =>
        problems.length > 0 ? (
          <ul className={classes.problems}>
            {problems.map((problem) => (
              <li key={problem}>{words.problem(problem)}</li>
            ))}
          </ul>
        ) : (
          words.willDo(willDo)
        ),
    },
  ];
  return (
    <div>
      <p role="status">
        {t('invite.ready', { count: rows.length - wrong })} {wrong > 0 && t('invite.wrong', { count: wrong })}
      </p>
      {ignoredColumns.length > 0 && (
        <p className={classes.ignored}>
          <strong>{t('invite.ignored', { columns: list(ignoredColumns.map(columnName)) })}</strong>{' '}
          {t('invite.headings')}
        </p>
      )}
      <DataTable
        caption={t('invite.preview')}
        columns={columns}
        rows={rows}
        rowKey={({ row }) => String(row)}
      />
    </div>
  );
}

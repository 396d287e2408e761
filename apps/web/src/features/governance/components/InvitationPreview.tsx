import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '@concert/web-ui';
import type { PreviewRow } from '../hooks/useInvitations';
import classes from './InvitationPreview.module.css';
import { useRowWords } from './row-words';

/** Row by row: who would receive a mail, as what, and what is wrong with the rows that would not be sent. */
export function InvitationPreview({ rows }: { rows: readonly PreviewRow[] }) {
  const { t } = useTranslation('governance');
  const words = useRowWords();
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
      <DataTable
        caption={t('invite.preview')}
        columns={columns}
        rows={rows}
        rowKey={({ row }) => String(row)}
      />
    </div>
  );
}

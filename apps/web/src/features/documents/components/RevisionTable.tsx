import { useTranslation } from 'react-i18next';
import { DataTable, DateTime, Section, type Column } from '@concert/web-ui';
import { PersonLink } from '../../governance/public';
import type { Revision } from '../hooks/useDocument';
import { DownloadButton } from './DownloadButton';
import classes from './DocumentTable.module.css';

/** Every content the paper has had; the newest first, the earlier ones stay as they were. */
export function RevisionTable({ revisions }: { revisions: readonly Revision[] }) {
  const { t } = useTranslation('documents');
  const columns: Column<Revision>[] = [
    {
      key: 'number',
      title: t('revisions.one'),
      rowHeader: true,
      cell: ({ number, reference, fileName }) => (
        <span className={classes.paper}>
          <span>
            <bdi className={classes.whole}>{reference}</bdi>{' '}
            {number === revisions.length && <span className={classes.quiet}>{t('revisions.current')}</span>}
          </span>
          <bdi className={classes.reference}>{fileName}</bdi>
        </span>
      ),
    },
    { key: 'note', title: t('revisions.note'), cell: ({ note }) => note && <bdi dir="auto">{note}</bdi> },
    { key: 'by', title: t('revisions.by'), cell: ({ createdBy }) => <PersonLink person={createdBy} /> },
    { key: 'at', title: t('revisions.at'), cell: ({ createdAt }) => <DateTime instant={createdAt} /> },
    {
      key: 'file',
      title: t('list.file'),
      cell: (revision) => <DownloadButton file={revision} of={revision.reference} />,
    },
  ];
  return (
    <Section title={t('revisions.title')} count={revisions.length} hint={t('revisions.hint')}>
      <DataTable caption={t('revisions.title')} columns={columns} rows={revisions} rowKey={({ id }) => id} />
    </Section>
  );
}

import { useTranslation } from 'react-i18next';
import { DataTable, LabelBadge, RelativeTime, type Column } from '@concert/web-ui';
import { BodyLink, EntityLink } from '../../governance/public';
import type { DocumentRow } from '../hooks/useDocuments';
import { DocumentLink } from './DocumentLink';
import classes from './DocumentTable.module.css';
import { DownloadButton } from './DownloadButton';
import { LanguageLinks } from './LanguageLinks';
import { StateBadge } from './StateBadge';

interface DocumentTableProps {
  documents: readonly DocumentRow[];
  /** Papers of several bodies: each says of which. */
  withBody: boolean;
}

export function DocumentTable({ documents, withBody }: DocumentTableProps) {
  const { t } = useTranslation('documents');
  const columns: Column<DocumentRow>[] = [
    {
      key: 'paper',
      title: t('list.paper'),
      rowHeader: true,
      cell: (document) => (
        <span className={classes.paper}>
          <DocumentLink document={document} />
          <bdi className={classes.reference}>{document.reference}</bdi>
        </span>
      ),
    },
    ...(withBody
      ? [
          {
            key: 'body',
            title: t('list.body'),
            cell: ({ body }: DocumentRow) => <BodyLink body={body} short />,
          },
        ]
      : []),
    { key: 'state', title: t('list.state'), cell: ({ state }) => <StateBadge state={state} /> },
    {
      key: 'language',
      title: t('list.language'),
      cell: ({ language, languageVersions }) => (
        <LanguageLinks language={language} versions={languageVersions} />
      ),
    },
    {
      key: 'label',
      title: t('list.label'),
      cell: ({ audience, classification }) => (
        <LabelBadge audience={audience} classification={classification} />
      ),
    },
    { key: 'entity', title: t('list.from'), cell: ({ entity }) => entity && <EntityLink entity={entity} /> },
    {
      key: 'revised',
      title: t('list.revised'),
      cell: ({ revisedAt }) => <RelativeTime instant={revisedAt} />,
    },
    {
      key: 'download',
      title: t('list.file'),
      cell: ({ currentRevision, title }) =>
        currentRevision && <DownloadButton file={currentRevision} of={title} />,
    },
  ];
  return <DataTable caption={t('list.caption')} columns={columns} rows={documents} rowKey={({ id }) => id} />;
}

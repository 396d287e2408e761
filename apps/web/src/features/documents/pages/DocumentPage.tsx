import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Columns, LabelBadge, PageHeader } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { AnchoredThreads } from '../../discussions/anchored/public';
import { BodyLink } from '../../governance/public';
import { DocumentFacts } from '../components/DocumentFacts';
import { DocumentHistory } from '../components/DocumentHistory';
import { DownloadButton } from '../components/DownloadButton';
import { RevisionTable } from '../components/RevisionTable';
import { StateBadge } from '../components/StateBadge';
import { useDocument, type DocumentDetails } from '../hooks/useDocument';
import { DocumentActs } from '../parts/DocumentActs';
import { DownloadLog } from '../parts/DownloadLog';
import { LanguageVersions } from '../parts/LanguageVersions';

export function DocumentPage() {
  const id = useParams().id ?? '';
  const document = useDocument(id);
  return (
    <Answer page query={document}>
      {(data) => <DocumentView key={data.id} document={data} />}
    </Answer>
  );
}

function DocumentView({ document }: { document: DocumentDetails }) {
  const { t } = useTranslation('documents');
  const { reference, title, language, state, audience, classification, currentRevision } = document;
  return (
    <>
      <PageHeader
        title={<bdi lang={language}>{title}</bdi>}
        documentTitle={`${reference} ${title}`}
        above={
          <>
            <bdi title={t('facts.notOfficial')}>{reference}</bdi>
            <BodyLink body={document.body} />
          </>
        }
        below={
          <>
            <StateBadge state={state} />
            <LabelBadge audience={audience} classification={classification} />
          </>
        }
        actions={currentRevision && <DownloadButton file={currentRevision} of={title} prominent />}
      />
      <DocumentActs document={document} />
      <Columns context={<DocumentFacts document={document} />}>
        <RevisionTable revisions={document.revisions} />
        <Suspense>
          <AnchoredThreads
            anchor={{ kind: 'DOCUMENT', id: document.id, title }}
            body={document.body}
            threads={document.threads}
            section
          />
        </Suspense>
        <LanguageVersions document={document} />
        <DocumentHistory steps={document.history} />
        {document.viewerCan.seeDownloads && <DownloadLog document={document} />}
      </Columns>
    </>
  );
}

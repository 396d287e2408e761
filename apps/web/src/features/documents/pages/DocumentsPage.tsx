import { useTranslation } from 'react-i18next';
import { PageHeader } from '@concert/web-ui';
import { usePaperBodies } from '../hooks/useDocuments';
import { AddDocumentButton } from '../parts/AddDocumentButton';
import { DocumentList } from '../parts/DocumentList';

/** Papers of every body that the reader may see. */
export function DocumentsPage() {
  const { t } = useTranslation('documents');
  const add = <AddDocumentButton bodies={usePaperBodies()} />;
  return (
    <>
      <PageHeader title={t('title')} documentTitle={t('title')} below={t('list.order')} actions={add} />
      <DocumentList body={null} add={null} />
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { Section } from '@concert/web-ui';
import { useBodyOnPage } from '../../governance/public';
import { usePaperBody } from '../hooks/useDocuments';
import { AddDocumentButton } from '../parts/AddDocumentButton';
import { DocumentList } from '../parts/DocumentList';

/** The papers before one body. */
export function BodyDocumentsTab() {
  const { t } = useTranslation('documents');
  const { body } = useBodyOnPage();
  const paperBody = usePaperBody(body.code);
  const add = paperBody && <AddDocumentButton bodies={[paperBody]} />;
  return (
    <Section title={t('title')} hint={t('list.order')} actions={add}>
      <DocumentList body={body} add={add} />
    </Section>
  );
}

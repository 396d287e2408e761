import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AUDIENCES, type Label } from '@concert/contracts';
import { FormDialog, announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { LabelFields } from '../components/LabelFields';
import { useDocumentActs, type DocumentDetails } from '../hooks/useDocument';
import { useProblemWords } from '../hooks/useProblemWords';

interface RelabelDialogProps {
  document: DocumentDetails;
  onClose: () => void;
}

/** Another label: it takes effect at once, on the language versions too. */
export function RelabelDialog({ document, onClose }: RelabelDialogProps) {
  const { t } = useTranslation('documents');
  const { notice } = useProblemWords();
  const { relabel } = useDocumentActs();
  const { id, version, audience, classification, languageVersions } = document;
  const [label, setLabel] = useState<Label>({ audience, classification });
  const narrower = AUDIENCES.indexOf(label.audience) > AUDIENCES.indexOf(audience);
  const change = async () => {
    if (!(await relabel.act({ id, version, ...label }))) return;
    onClose();
    announce(t('relabel.done'));
  };
  return (
    <FormDialog
      title={t('relabel.title', { reference: document.reference })}
      opened
      onClose={onClose}
      size="lg"
      confirm={t('relabel.confirm')}
      danger={narrower}
      busy={relabel.busy}
      problem={<ProblemNotice problem={relabel.problem} text={notice(relabel.problem)} />}
      onSubmit={() => void change()}
    >
      <LabelFields value={label} onChange={setLabel} audiences={AUDIENCES} body={document.body.code} />
      <div role="status">
        <Text size="sm">{t(narrower ? 'relabel.narrower' : 'relabel.text')}</Text>
        {languageVersions.length > 0 && (
          <Text size="sm" mt="xs">
            {t('relabel.versions', { count: languageVersions.length })}
          </Text>
        )}
      </div>
    </FormDialog>
  );
}

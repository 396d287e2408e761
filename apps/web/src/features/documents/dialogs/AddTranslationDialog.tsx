import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Locale } from '@concert/contracts';
import { FormDialog, LabelBadge, announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useLocale } from '../../../locales/translated';
import { PaperFields } from '../components/PaperFields';
import type { DocumentDetails } from '../hooks/useDocument';
import { useAddDocument } from '../hooks/useDocuments';
import { usePaperForm } from '../hooks/usePaperForm';
import { useProblemWords } from '../hooks/useProblemWords';
import { documentPath } from '../paths';

interface AddTranslationDialogProps {
  document: DocumentDetails;
  /** The languages it cannot be had in yet. */
  languages: readonly Locale[];
  onClose: () => void;
}

/** Another language version: it shares reference and label with this one, so neither is asked for. */
export function AddTranslationDialog({ document, languages, onClose }: AddTranslationDialogProps) {
  const { t } = useTranslation('documents');
  const navigate = useNavigate();
  const { notice } = useProblemWords();
  const locale = useLocale();
  const { act, busy, problem } = useAddDocument();
  const { id: translationOf, body, audience, classification } = document;
  const language = languages.find((one) => one === locale) ?? languages[0] ?? locale;
  const form = usePaperForm(
    `document.translation.${translationOf}`,
    { body: body.code, title: '', language, note: '', file: null, audience, classification },
    problem,
  );
  const add = async () => {
    const paper = form.finish();
    const added = paper && (await act({ ...paper, translationOf, audience, classification }));
    if (!added) return;
    form.draft.clear();
    onClose();
    const { id, reference } = added.addDocument;
    announce(t('add.done', { reference }), {
      label: t('add.show'),
      run: () => void navigate(documentPath(id)),
    });
  };
  return (
    <FormDialog
      title={t('versions.add')}
      opened
      onClose={onClose}
      size="lg"
      confirm={t(form.upload.sending ? 'file.wait' : 'add.confirm')}
      busy={busy}
      problem={<ProblemNotice problem={problem} text={notice(problem)} />}
      onSubmit={() => void add()}
    >
      <PaperFields form={form} languages={languages}>
        <div>
          <Text size="sm">{t('versions.sharedLabel')}</Text>
          <LabelBadge audience={audience} classification={classification} />
        </div>
      </PaperFields>
    </FormDialog>
  );
}

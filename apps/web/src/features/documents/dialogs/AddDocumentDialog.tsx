import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { LOCALES } from '@concert/contracts';
import { FormDialog, announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useLocale, useTranslated } from '../../../locales/translated';
import { LabelFields } from '../components/LabelFields';
import { PaperFields } from '../components/PaperFields';
import { useAddDocument, type PaperBody } from '../hooks/useDocuments';
import { usePaperForm } from '../hooks/usePaperForm';
import { useProblemWords } from '../hooks/useProblemWords';
import { documentPath } from '../paths';

interface AddDocumentDialogProps {
  /** Where it may be put in; with one there is nothing to choose. */
  bodies: readonly PaperBody[];
  onClose: () => void;
}

/** Puts a new paper before a body. */
export function AddDocumentDialog({ bodies, onClose }: AddDocumentDialogProps) {
  const { t } = useTranslation('documents');
  const translated = useTranslated();
  const navigate = useNavigate();
  const language = useLocale();
  const { notice } = useProblemWords();
  const { act, busy, problem } = useAddDocument();
  const only = bodies.length === 1 ? bodies[0] : undefined;
  const form = usePaperForm(
    `document.${only?.code ?? 'any'}`,
    {
      ...{ body: only?.code ?? '', title: '', language, note: '', file: null },
      ...{ audience: 'BODY', classification: 'UNCLASSIFIED' },
    },
    problem,
  );
  const { value, change, finish, draft, upload, errorOf } = form;
  const body = bodies.find(({ code }) => code === value.body);

  const add = async () => {
    const paper = finish();
    const added = paper && (await act(paper));
    if (!added) return;
    draft.clear();
    onClose();
    const { id, reference } = added.addDocument;
    announce(t('add.done', { reference }), {
      label: t('add.show'),
      run: () => void navigate(documentPath(id)),
    });
  };
  return (
    <FormDialog
      title={only ? t('add.title', { body: translated(only.name) }) : t('add.open')}
      opened
      onClose={onClose}
      size="lg"
      confirm={t(upload.sending ? 'file.wait' : 'add.confirm')}
      busy={busy}
      problem={<ProblemNotice problem={problem} text={notice(problem)} />}
      onSubmit={() => void add()}
    >
      {!only && (
        <NativeSelect
          label={t('list.body')}
          data={[
            { value: '', label: t('add.chooseBody') },
            ...bodies.map(({ code, name }) => ({ value: code, label: `${code} — ${translated(name)}` })),
          ]}
          value={value.body}
          required
          onChange={(event) => change({ body: event.currentTarget.value })}
        />
      )}
      <PaperFields form={form} languages={LOCALES}>
        {body && (
          <LabelFields
            value={value}
            audiences={body.paperAudiences}
            body={body.code}
            error={errorOf('audience')}
            onChange={({ audience, classification }) => change({ audience, classification })}
          />
        )}
      </PaperFields>
    </FormDialog>
  );
}

import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog, announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { DraftNotice } from '../../../drafts/DraftNotice';
import { PaperFile } from '../components/PaperFile';
import { NoteField } from '../components/PaperFields';
import { useAddRevision, type DocumentDetails } from '../hooks/useDocument';
import { usePaperForm } from '../hooks/usePaperForm';
import { useProblemWords } from '../hooks/useProblemWords';

interface AddRevisionDialogProps {
  document: DocumentDetails;
  onClose: () => void;
}

/** A new content of a paper; the earlier ones stay. Someone who was faster is not overwritten: the answer says so. */
export function AddRevisionDialog({ document, onClose }: AddRevisionDialogProps) {
  const { t } = useTranslation('documents');
  const { notice } = useProblemWords();
  const { act, busy, problem } = useAddRevision();
  const { id: documentId, body, title, language, audience, classification } = document;
  const form = usePaperForm(
    `revision.${documentId}`,
    { body: body.code, title, language, note: '', file: null, audience, classification },
    problem,
  );
  // The version the reader saw when they began; once they have been told of a newer one, that one.
  const [begun] = useState(document.version);
  const newer = problem?.code === 'STALE' ? problem.details.currentVersion : undefined;
  const version = typeof newer === 'number' ? newer : begun;
  const revise = async () => {
    const paper = form.finish();
    if (!paper) return;
    const { uploadId, note } = paper;
    const revised = await act({ documentId, uploadId, note, version });
    if (!revised) return;
    form.draft.clear();
    onClose();
    announce(t('add.done', { reference: revised.addRevision.reference }));
  };
  return (
    <FormDialog
      title={t('revise.title', { reference: document.reference })}
      opened
      onClose={onClose}
      confirm={t(form.upload.sending ? 'file.wait' : 'revise.confirm')}
      busy={busy}
      problem={<ProblemNotice problem={problem} text={notice(problem)} />}
      onSubmit={() => void revise()}
    >
      <DraftNotice restored={form.draft.restored} onDiscard={form.draft.clear} />
      <Text size="sm">{t('revise.text')}</Text>
      <PaperFile upload={form.upload} received={form.value.file} error={form.fileError} />
      <NoteField value={form.value.note} onChange={(note) => form.change({ note })} />
    </FormDialog>
  );
}

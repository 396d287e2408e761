import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Label, Locale } from '@concert/contracts';
import type { Problem } from '../../../apollo/problem';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { useDraft } from '../../../drafts/useDraft';
import type { ReceivedFile } from '../../../files/send-file';
import { titleOf } from '../title-of';
import { useProblemWords } from './useProblemWords';
import { useUpload } from './useUpload';

/** What is entered about a paper. */
export interface Paper extends Label {
  /** Code of the body. */
  body: string;
  title: string;
  language: Locale;
  note: string;
  file: ReceivedFile | null;
}

/**
 * A form about a paper whose file travels while the rest is typed. All of it survives a reload: the server keeps an
 * unused file for a day.
 */
export function usePaperForm(draftKey: string, initial: Paper, problem: Problem | null) {
  const { t } = useTranslation(['ui', 'documents']);
  const [first] = useState(initial);
  const draft = useDraft(draftKey, first);
  const { value } = draft;
  const change = (part: Partial<Paper>) => draft.setValue({ ...value, ...part });
  const upload = useUpload((file) => change({ file, title: value.title || titleOf(file.fileName) }));
  const { why } = useProblemWords();
  const fieldError = useFieldErrors(problem);
  const errorOf = (field: string) => fieldError(field) && (why(problem) ?? fieldError(field));
  const { file, note, ...paper } = value;
  const [asked, setAsked] = useState(false);
  const missing = asked && !file && !upload.sending ? t('documents:file.missing') : undefined;
  return {
    value,
    change,
    draft,
    upload,
    fileError: upload.problem
      ? (why(upload.problem) ?? t(`problem.${upload.problem.code}.title`))
      : (errorOf('uploadId') ?? missing),
    errorOf,
    /** What the server takes; null, with the reason beside the field, while there is no file or one is on its way. */
    finish: () => {
      setAsked(true);
      return file && !upload.sending ? { ...paper, note: note || null, uploadId: file.uploadId } : null;
    },
  };
}

export type PaperForm = ReturnType<typeof usePaperForm>;

import { NativeSelect, TextInput, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, type Locale } from '@concert/contracts';
import { DraftNotice } from '../../../drafts/DraftNotice';
import type { PaperForm } from '../hooks/usePaperForm';
import { PaperFile } from './PaperFile';

interface PaperFieldsProps {
  form: PaperForm;
  languages: readonly Locale[];
  /** The label, to choose or to be told. */
  children: ReactNode;
}

/** The fields of a paper that is put in, in the order in which people think of them: the file first. */
export function PaperFields({ form, languages, children }: PaperFieldsProps) {
  const { t } = useTranslation(['documents', 'ui']);
  const { value, change, draft, upload, fileError, errorOf } = form;
  return (
    <>
      <DraftNotice restored={draft.restored} onDiscard={draft.clear} />
      <PaperFile upload={upload} received={value.file} error={fileError} />
      <TextInput
        label={t('add.titleField')}
        description={t('add.titleHint')}
        value={value.title}
        maxLength={LIMITS.title}
        lang={value.language}
        dir="auto"
        error={errorOf('title')}
        onChange={(event) => change({ title: event.currentTarget.value })}
        required
      />
      <NativeSelect
        label={t('add.language')}
        data={languages.map((locale) => ({ value: locale, label: t(`ui:language.${locale}`) }))}
        value={value.language}
        onChange={(event) => {
          const language = languages.find((one) => one === event.currentTarget.value);
          if (language) change({ language });
        }}
        required
      />
      {children}
      <NoteField value={value.note} onChange={(note) => change({ note })} />
    </>
  );
}

interface NoteFieldProps {
  value: string;
  onChange: (note: string) => void;
}

export function NoteField({ value, onChange }: NoteFieldProps) {
  const { t } = useTranslation('documents');
  return (
    <Textarea
      label={t('add.note')}
      description={t('add.noteHint')}
      value={value}
      maxLength={LIMITS.reason}
      dir="auto"
      autosize
      minRows={2}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

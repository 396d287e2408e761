import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, LOCALES, type Locale } from '@concert/contracts';
import { FormDialog, MarkdownEditor, announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import type { TranslatedInput } from '../../../apollo/schema.generated';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { DraftNotice } from '../../../drafts/DraftNotice';
import { useDraft } from '../../../drafts/useDraft';
import { useBodyActs, type Body } from '../hooks/useBody';
import { DayField, filledLanguages } from './fields';

interface TermsDialogProps {
  body: Body;
  onClose: () => void;
}

/** A new version of the mandate; those before it stay readable. */
export function TermsDialog({ body, onClose }: TermsDialogProps) {
  const { t } = useTranslation(['governance', 'ui']);
  const { act, busy, problem } = useBodyActs(body.id).addTerms;
  const fieldError = useFieldErrors(problem);
  const [empty] = useState<{ text: TranslatedInput; inForceFrom: string; approvedBy: string }>({
    text: { en: '' },
    inForceFrom: '',
    approvedBy: '',
  });
  const draft = useDraft(`terms.${body.code}`, empty);
  const [language, setLanguage] = useState<Locale>('en');
  const { value } = draft;
  const add = async () => {
    const done = await act({
      body: body.code,
      text: filledLanguages(value.text),
      inForceFrom: value.inForceFrom || null,
      approvedBy: value.approvedBy || null,
    });
    if (!done) return;
    draft.clear();
    announce(t('terms.added', { number: done.addTermsOfReference.number }));
    onClose();
  };
  return (
    <FormDialog
      title={t('administer.terms')}
      opened
      size="xl"
      onClose={onClose}
      confirm={t('terms.submit')}
      busy={busy}
      problem={<ProblemNotice problem={problem} />}
      onSubmit={() => void add()}
    >
      <DraftNotice restored={draft.restored} onDiscard={draft.clear} />
      <NativeSelect
        label={t('terms.language')}
        description={t('terms.languageHint')}
        value={language}
        data={LOCALES.map((locale) => ({
          value: locale,
          label: value.text[locale] ? `${t(`ui:language.${locale}`)} ✓` : t(`ui:language.${locale}`),
        }))}
        onChange={(event) => setLanguage(LOCALES.find((one) => one === event.currentTarget.value) ?? 'en')}
      />
      <MarkdownEditor
        key={language}
        label={t('terms.text')}
        value={value.text[language] ?? ''}
        onChange={(text) => draft.setValue({ ...value, text: { ...value.text, [language]: text } })}
        error={fieldError('text')}
        required={language === 'en'}
        maxLength={LIMITS.termsOfReference}
        minRows={10}
      />
      {body.viewerCan.administer ? (
        <>
          <DayField
            label={t('terms.inForceFrom')}
            description={t('terms.inForceHint')}
            value={value.inForceFrom}
            error={fieldError('inForceFrom')}
            required={false}
            onChange={(inForceFrom) => draft.setValue({ ...value, inForceFrom })}
          />
          <TextInput
            label={t('terms.approvedByLabel')}
            description={t('terms.approvedByHint')}
            value={value.approvedBy}
            maxLength={LIMITS.title}
            error={fieldError('approvedBy')}
            required={value.inForceFrom !== ''}
            onChange={(event) => draft.setValue({ ...value, approvedBy: event.currentTarget.value })}
          />
        </>
      ) : (
        <p>{t('terms.proposalHint')}</p>
      )}
    </FormDialog>
  );
}

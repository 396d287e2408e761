import { Checkbox, MultiSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '@concert/contracts';
import { FormDialog, announce, useFormats } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import type { TranslatedInput } from '../../../apollo/schema.generated';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { useTranslated } from '../../../locales/translated';
import { useBodyActs, type Body } from '../hooks/useBody';
import { useBodyChoices } from '../hooks/useChoices';
import { DayField, NameFields, filledLanguages } from './fields';

interface BodyDialogProps {
  body: Body;
  onClose: () => void;
}

/** A new name from a day on; on the days before it the body keeps the old one. */
export function RenameDialog({ body, onClose }: BodyDialogProps) {
  const { t } = useTranslation('governance');
  const today = useFormats().today();
  const { act, busy, problem } = useBodyActs(body.id).rename;
  const fieldError = useFieldErrors(problem);
  const [name, setName] = useState<TranslatedInput>({ en: body.name.en, fr: body.name.fr, ar: body.name.ar });
  const [from, setFrom] = useState(today);
  const rename = async () => {
    if (!(await act({ body: body.code, name: filledLanguages(name), from }))) return;
    announce(t('rename.done'));
    onClose();
  };
  return (
    <FormDialog
      title={t('administer.rename')}
      opened
      onClose={onClose}
      confirm={t('rename.submit')}
      busy={busy}
      problem={<ProblemNotice problem={problem} />}
      onSubmit={() => void rename()}
    >
      <NameFields value={name} onChange={setName} error={fieldError('name')} />
      <DayField
        label={t('rename.from')}
        description={t('rename.fromHint')}
        value={from}
        error={fieldError('from')}
        onChange={setFrom}
      />
    </FormDialog>
  );
}

export function DissolveDialog({ body, onClose }: BodyDialogProps) {
  const { t } = useTranslation(['governance', 'ui']);
  const translated = useTranslated();
  const today = useFormats().today();
  const { act, busy, problem } = useBodyActs(body.id).dissolve;
  const fieldError = useFieldErrors(problem);
  const bodies = useBodyChoices().filter(({ value }) => value !== body.code);
  const [on, setOn] = useState(today);
  const [successors, setSuccessors] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const dissolve = async () => {
    if (!(await act({ body: body.code, on, successors, reason }))) return;
    announce(t('dissolve.done'));
    onClose();
  };
  return (
    <FormDialog
      title={t('dissolve.title', { body: translated(body.name) })}
      opened
      danger
      onClose={onClose}
      confirm={t('dissolve.submit')}
      busy={busy}
      problem={<ProblemNotice problem={problem} />}
      onSubmit={() => void dissolve()}
    >
      <p>{t('dissolve.text')}</p>
      <DayField label={t('dissolve.on')} value={on} error={fieldError('on')} onChange={setOn} />
      <MultiSelect
        label={t('body.carriedOnBy')}
        data={bodies}
        value={successors}
        onChange={setSuccessors}
        searchable
      />
      <Textarea
        label={t('ui:reason')}
        description={t('ui:reasonHint')}
        value={reason}
        maxLength={LIMITS.reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        required
        autosize
        minRows={2}
      />
    </FormDialog>
  );
}

export function OptionsDialog({ body, onClose }: BodyDialogProps) {
  const { t } = useTranslation(['governance', 'ui']);
  const { act, busy, problem } = useBodyActs(body.id).setOptions;
  const [observersMaySpeak, setObserversMaySpeak] = useState(body.observersMaySpeak);
  const save = async () => {
    if (!(await act({ body: body.code, observersMaySpeak, version: body.version }))) return;
    announce(t('ui:saved'));
    onClose();
  };
  return (
    <FormDialog
      title={t('administer.options')}
      opened
      onClose={onClose}
      confirm={t('ui:save')}
      busy={busy}
      problem={<ProblemNotice problem={problem} />}
      onSubmit={() => void save()}
    >
      <Checkbox
        label={t('options.observers')}
        description={t('options.observersHint')}
        checked={observersMaySpeak}
        onChange={(event) => setObserversMaySpeak(event.currentTarget.checked)}
      />
    </FormDialog>
  );
}

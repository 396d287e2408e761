import { Checkbox, MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@concert/web-ui';
import type { TranslatedInput } from '../../../apollo/schema.generated';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { useTranslated } from '../../../locales/translated';
import { useBodyActs, type Body } from '../hooks/useBody';
import { useBodyChoices } from '../hooks/useChoices';
import { ActDialog } from './ActDialog';
import { DayField, NameFields, ReasonField, filledLanguages } from './fields';

interface BodyDialogProps {
  body: Body;
  onClose: () => void;
}

/** A new name from a day on; on the days before it the body keeps the old one. */
export function RenameDialog({ body, onClose }: BodyDialogProps) {
  const { t } = useTranslation('governance');
  const today = useFormats().today();
  const rename = useBodyActs(body.id).rename;
  const fieldError = useFieldErrors(rename.problem);
  const [name, setName] = useState<TranslatedInput>({ en: body.name.en, fr: body.name.fr, ar: body.name.ar });
  const [from, setFrom] = useState(today);
  return (
    <ActDialog
      title={t('administer.rename')}
      confirm={t('rename.submit')}
      act={rename}
      input={{ body: body.code, name: filledLanguages(name), from }}
      done={t('rename.done')}
      onClose={onClose}
    >
      <NameFields value={name} onChange={setName} error={fieldError('name')} />
      <DayField
        label={t('rename.from')}
        description={t('rename.fromHint')}
        value={from}
        error={fieldError('from')}
        onChange={setFrom}
      />
    </ActDialog>
  );
}

export function DissolveDialog({ body, onClose }: BodyDialogProps) {
  const { t } = useTranslation(['governance', 'ui']);
  const translated = useTranslated();
  const today = useFormats().today();
  const dissolve = useBodyActs(body.id).dissolve;
  const fieldError = useFieldErrors(dissolve.problem);
  const bodies = useBodyChoices().filter(({ value }) => value !== body.code);
  const [on, setOn] = useState(today);
  const [successors, setSuccessors] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      title={t('dissolve.title', { body: translated(body.name) })}
      danger
      confirm={t('dissolve.submit')}
      act={dissolve}
      input={{ body: body.code, on, successors, reason }}
      done={t('dissolve.done')}
      onClose={onClose}
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
      <ReasonField value={reason} onChange={setReason} />
    </ActDialog>
  );
}

export function OptionsDialog({ body, onClose }: BodyDialogProps) {
  const { t } = useTranslation(['governance', 'ui']);
  const setOptions = useBodyActs(body.id).setOptions;
  const [observersMaySpeak, setObserversMaySpeak] = useState(body.observersMaySpeak);
  return (
    <ActDialog
      title={t('administer.options')}
      confirm={t('ui:save')}
      act={setOptions}
      input={{ body: body.code, observersMaySpeak, version: body.version }}
      done={t('ui:saved')}
      onClose={onClose}
    >
      <Checkbox
        label={t('options.observers')}
        description={t('options.observersHint')}
        checked={observersMaySpeak}
        onChange={(event) => setObserversMaySpeak(event.currentTarget.checked)}
      />
    </ActDialog>
  );
}

import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFormats } from '@concert/web-ui';
import type { CompactStatus, TranslatedInput } from '../../../apollo/schema.generated';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { DraftNotice } from '../../../drafts/DraftNotice';
import { useDraft } from '../../../drafts/useDraft';
import { ENTITY_KINDS } from '../entity-kinds';
import { useAddEntity, useEntityActs, type EntityDetails } from '../hooks/useEntities';
import { entityPath } from '../paths';
import { ActDialog } from './ActDialog';
import { DayField, NameFields, ReasonField, filledLanguages } from './fields';

interface EntityRecord {
  acronym: TranslatedInput;
  name: TranslatedInput;
  kind: string;
  compactStatus: CompactStatus;
  confirmed: boolean;
  from: string;
}

const inputOf = ({ acronym, name, from, ...rest }: EntityRecord) => ({
  ...rest,
  acronym: filledLanguages(acronym),
  name: filledLanguages(name),
  from: from || null,
});

interface RecordFieldsProps {
  record: EntityRecord;
  onChange: (change: Partial<EntityRecord>) => void;
  fieldError: (field: string) => string | undefined;
}

const STATUSES: readonly CompactStatus[] = ['MEMBER', 'OBSERVER'];

function RecordFields({ record, onChange, fieldError }: RecordFieldsProps) {
  const { t } = useTranslation(['governance', 'ui']);
  return (
    <>
      <NameFields
        legend={t('entity.acronym')}
        value={record.acronym}
        error={fieldError('acronym.en')}
        onChange={(acronym) => onChange({ acronym })}
      />
      <NameFields value={record.name} error={fieldError('name.en')} onChange={(name) => onChange({ name })} />
      <NativeSelect
        label={t('entity.kind')}
        value={record.kind}
        data={ENTITY_KINDS.map((kind) => ({ value: kind, label: t(`entityKind.${kind}`) }))}
        onChange={(event) => onChange({ kind: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('entity.status')}
        value={record.compactStatus}
        data={STATUSES.map((status) => ({ value: status, label: t(`ui:capacity.${status}`) }))}
        onChange={(event) =>
          onChange({ compactStatus: STATUSES.find((one) => one === event.currentTarget.value) ?? 'MEMBER' })
        }
      />
      <DayField
        label={t('entity.since')}
        value={record.from}
        required={false}
        error={fieldError('from')}
        onChange={(from) => onChange({ from })}
      />
      <Checkbox
        label={t('entity.confirmed')}
        description={t('entity.unconfirmedHint')}
        checked={record.confirmed}
        onChange={(event) => onChange({ confirmed: event.currentTarget.checked })}
      />
    </>
  );
}

/** An organisation joins the Compact. */
export function AddEntityDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('governance');
  const navigate = useNavigate();
  const add = useAddEntity();
  const fieldError = useFieldErrors(add.problem);
  const [empty] = useState<EntityRecord & { code: string }>({
    code: '',
    acronym: { en: '' },
    name: { en: '' },
    kind: 'SECRETARIAT',
    compactStatus: 'MEMBER',
    confirmed: false,
    from: '',
  });
  const draft = useDraft('add-entity', empty);
  const { value } = draft;
  return (
    <ActDialog
      title={t('entity.add')}
      size="lg"
      confirm={t('entity.add')}
      act={add}
      input={{ ...inputOf(value), code: value.code }}
      done={t('entity.added', { code: value.code })}
      onDone={() => {
        draft.clear();
        void navigate(entityPath(value.code));
      }}
      onClose={onClose}
    >
      <DraftNotice restored={draft.restored} onDiscard={draft.clear} />
      <TextInput
        label={t('body.code')}
        description={t('entity.codeHint')}
        value={value.code}
        maxLength={20}
        error={fieldError('code')}
        onChange={(event) => draft.setValue({ ...value, code: event.currentTarget.value })}
        required
        data-autofocus
      />
      <RecordFields
        record={value}
        fieldError={fieldError}
        onChange={(change) => draft.setValue({ ...value, ...change })}
      />
    </ActDialog>
  );
}

interface EntityDialogProps {
  entity: EntityDetails;
  onClose: () => void;
}

/** Corrects the row of an entity in the roster. */
export function EditEntityDialog({ entity, onClose }: EntityDialogProps) {
  const { t } = useTranslation(['governance', 'ui']);
  const update = useEntityActs(entity.id).update;
  const fieldError = useFieldErrors(update.problem);
  const { acronym, name, kind, compactStatus, confirmed, period, version, code } = entity;
  const [present] = useState<EntityRecord>({
    acronym,
    name,
    kind,
    compactStatus,
    confirmed,
    from: period.from ?? '',
  });
  const draft = useDraft(`entity.${code}`, present, version);
  return (
    <ActDialog
      title={t('entity.edit')}
      size="lg"
      confirm={t('ui:save')}
      act={update}
      input={{ ...inputOf(draft.value), code, version }}
      done={t('ui:saved')}
      onDone={draft.keep}
      onClose={onClose}
    >
      <DraftNotice restored={draft.restored} outdated={draft.outdated} onDiscard={draft.clear} />
      <RecordFields
        record={draft.value}
        fieldError={fieldError}
        onChange={(change) => draft.setValue({ ...draft.value, ...change })}
      />
    </ActDialog>
  );
}

/** An entity leaves the Compact: its seats and the mandates of its people end with it. */
export function EntityLeavesDialog({ entity, onClose }: EntityDialogProps) {
  const { t } = useTranslation(['governance', 'ui']);
  const today = useFormats().today();
  const update = useEntityActs(entity.id).update;
  const fieldError = useFieldErrors(update.problem);
  const [until, setUntil] = useState(today);
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      title={t('entity.leaves')}
      danger
      confirm={t('entity.leaves')}
      act={update}
      input={{ code: entity.code, version: entity.version, until, reason }}
      done={t('entity.left')}
      onClose={onClose}
    >
      <p>{t('entity.leavesText')}</p>
      <DayField label={t('entity.leavesOn')} value={until} error={fieldError('until')} onChange={setUntil} />
      <ReasonField value={reason} onChange={setReason} />
    </ActDialog>
  );
}

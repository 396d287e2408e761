import { Checkbox, NativeSelect, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { LIMITS } from '@concert/contracts';
import { FormDialog, announce, useFormats } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import type { CompactStatus, TranslatedInput } from '../../../apollo/schema.generated';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { DraftNotice } from '../../../drafts/DraftNotice';
import { useDraft } from '../../../drafts/useDraft';
import { ENTITY_KINDS } from '../entity-kinds';
import { useAddEntity, useEntityActs, type EntityDetails } from '../hooks/useEntities';
import { entityPath } from '../paths';
import { DayField, NameFields, filledLanguages } from './fields';

interface EntityRecord {
  acronym: TranslatedInput;
  name: TranslatedInput;
  kind: string;
  compactStatus: CompactStatus;
  confirmed: boolean;
  from: string;
}

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
  const { act, busy, problem } = useAddEntity();
  const fieldError = useFieldErrors(problem);
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
  const add = async () => {
    const done = await act({
      ...value,
      acronym: filledLanguages(value.acronym),
      name: filledLanguages(value.name),
      from: value.from || null,
    });
    if (!done) return;
    draft.clear();
    announce(t('entity.added', { code: value.code }));
    void navigate(entityPath(value.code));
  };
  return (
    <FormDialog
      title={t('entity.add')}
      opened
      size="lg"
      onClose={onClose}
      confirm={t('entity.add')}
      busy={busy}
      problem={<ProblemNotice problem={problem} />}
      onSubmit={() => void add()}
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
    </FormDialog>
  );
}

interface EntityDialogProps {
  entity: EntityDetails;
  onClose: () => void;
}

/** Corrects the row of an entity in the roster. */
export function EditEntityDialog({ entity, onClose }: EntityDialogProps) {
  const { t } = useTranslation(['governance', 'ui']);
  const { act, busy, problem } = useEntityActs(entity.id).update;
  const fieldError = useFieldErrors(problem);
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
  const save = async () => {
    const { from, ...rest } = draft.value;
    const done = await act({
      ...rest,
      code,
      version,
      acronym: filledLanguages(rest.acronym),
      name: filledLanguages(rest.name),
      from: from || null,
    });
    if (!done) return;
    draft.keep();
    announce(t('ui:saved'));
    onClose();
  };
  return (
    <FormDialog
      title={t('entity.edit')}
      opened
      size="lg"
      onClose={onClose}
      confirm={t('ui:save')}
      busy={busy}
      problem={<ProblemNotice problem={problem} />}
      onSubmit={() => void save()}
    >
      <DraftNotice restored={draft.restored} outdated={draft.outdated} onDiscard={draft.clear} />
      <RecordFields
        record={draft.value}
        fieldError={fieldError}
        onChange={(change) => draft.setValue({ ...draft.value, ...change })}
      />
    </FormDialog>
  );
}

/** An entity leaves the Compact: its seats and the mandates of its people end with it. */
export function EntityLeavesDialog({ entity, onClose }: EntityDialogProps) {
  const { t } = useTranslation(['governance', 'ui']);
  const today = useFormats().today();
  const { act, busy, problem } = useEntityActs(entity.id).update;
  const fieldError = useFieldErrors(problem);
  const [until, setUntil] = useState(today);
  const [reason, setReason] = useState('');
  const leave = async () => {
    if (!(await act({ code: entity.code, version: entity.version, until, reason }))) return;
    announce(t('entity.left'));
    onClose();
  };
  return (
    <FormDialog
      title={t('entity.leaves')}
      opened
      danger
      onClose={onClose}
      confirm={t('entity.leaves')}
      busy={busy}
      problem={<ProblemNotice problem={problem} />}
      onSubmit={() => void leave()}
    >
      <p>{t('entity.leavesText')}</p>
      <DayField label={t('entity.leavesOn')} value={until} error={fieldError('until')} onChange={setUntil} />
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

import { MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { BODY_KINDS, type BodyKind } from '@concert/contracts';
import { useFormats } from '@concert/web-ui';
import type { TranslatedInput } from '../../../apollo/schema.generated';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { DraftNotice } from '../../../drafts/DraftNotice';
import { useDraft } from '../../../drafts/useDraft';
import { useBodyChoices, usePillarChoices } from '../hooks/useChoices';
import { useFoundBody } from '../hooks/useCompact';
import { bodyPath } from '../paths';
import { ActDialog } from './ActDialog';
import { DayField, NameFields, filledLanguages } from './fields';

interface NewBody {
  code: string;
  kind: BodyKind;
  name: TranslatedInput;
  pillar: string;
  established: string;
  predecessors: string[];
}

export function FoundBodyDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['governance', 'ui']);
  const navigate = useNavigate();
  const today = useFormats().today();
  const found = useFoundBody();
  const fieldError = useFieldErrors(found.problem);
  const bodies = useBodyChoices();
  const pillars = usePillarChoices();
  const [empty] = useState<NewBody>({
    code: '',
    kind: 'TASK_TEAM',
    name: { en: '' },
    pillar: '',
    established: today,
    predecessors: [],
  });
  const draft = useDraft('found-body', empty);
  const { value } = draft;
  const set = (change: Partial<NewBody>) => draft.setValue({ ...value, ...change });
  const { name, pillar, ...rest } = value;
  return (
    <ActDialog
      title={t('found.title')}
      confirm={t('found.submit')}
      act={found}
      input={{ ...rest, name: filledLanguages(name), pillar: pillar || null }}
      done={t('found.done', { code: value.code })}
      onDone={({ foundBody }) => {
        draft.clear();
        void navigate(bodyPath(foundBody.code));
      }}
      onClose={onClose}
    >
      <DraftNotice restored={draft.restored} onDiscard={draft.clear} />
      <TextInput
        label={t('body.code')}
        description={t('found.codeHint')}
        value={value.code}
        error={fieldError('code')}
        onChange={(event) => set({ code: event.currentTarget.value.toUpperCase() })}
        maxLength={20}
        required
        data-autofocus
      />
      <NativeSelect
        label={t('body.kind')}
        value={value.kind}
        data={BODY_KINDS.filter((kind) => kind !== 'COMMITTEE').map((kind) => ({
          value: kind,
          label: t(`kind.${kind}`),
        }))}
        onChange={(event) => {
          const kind = BODY_KINDS.find((one) => one === event.currentTarget.value);
          if (kind) set({ kind });
        }}
      />
      <NameFields value={name} onChange={(name) => set({ name })} error={fieldError('name')} />
      <NativeSelect
        label={t('body.pillar')}
        value={pillar}
        data={[{ value: '', label: t('body.noPillar') }, ...pillars]}
        onChange={(event) => set({ pillar: event.currentTarget.value })}
      />
      <DayField
        label={t('body.established')}
        value={value.established}
        error={fieldError('established')}
        onChange={(established) => set({ established })}
      />
      <MultiSelect
        label={t('body.predecessors')}
        description={t('found.predecessorsHint')}
        data={[...bodies]}
        value={value.predecessors}
        onChange={(predecessors) => set({ predecessors })}
        searchable
      />
    </ActDialog>
  );
}

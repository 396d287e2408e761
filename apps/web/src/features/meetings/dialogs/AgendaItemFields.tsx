import { NativeSelect, Select, TextInput, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LIMITS, type Audience, type Classification } from '@concert/contracts';
import type { Problem } from '../../../apollo/problem';
import type { AgendaItemKind } from '../../../apollo/schema.generated';
import { useEntityChoices } from '../../governance/public';
import { useMeetingFieldErrors } from '../hooks/useMeetingFieldErrors';
import { LabelFields, TitleField } from './fields';
import classes from './fields.module.css';
import type { ItemForm } from './item-form';

const KINDS: readonly AgendaItemKind[] = ['DECISION', 'DISCUSSION', 'INFORMATION', 'OTHER_MATTERS'];

interface AgendaItemFieldsProps {
  /** For whom the viewer may put an item up. */
  audiences: readonly Audience[];
  /** How carefully it may be treated; in any way when not said. */
  classifications?: readonly Classification[];
  value: ItemForm;
  problem: Problem | null;
  onChange: (value: ItemForm) => void;
}

export function AgendaItemFields(props: AgendaItemFieldsProps) {
  const { audiences, classifications, value, problem, onChange } = props;
  const { t } = useTranslation('meetings');
  const error = useMeetingFieldErrors(problem);
  const entities = useEntityChoices();
  const set = (change: Partial<ItemForm>) => onChange({ ...value, ...change });
  return (
    <>
      <TitleField
        label={t('item.title')}
        value={value.title}
        error={error('title')}
        onChange={(title) => set({ title })}
      />
      <div className={classes.pair}>
        <NativeSelect
          label={t('item.kind')}
          description={t('item.kindHint')}
          data={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          value={value.kind}
          error={error('kind')}
          onChange={(event) => {
            const chosen = KINDS.find((kind) => kind === event.currentTarget.value);
            if (chosen) set({ kind: chosen });
          }}
        />
        <TextInput
          type="number"
          inputMode="numeric"
          min={1}
          max={2160}
          label={t('item.minutes')}
          description={t('item.minutesHint')}
          value={value.minutes}
          error={error('minutes')}
          onChange={(event) => set({ minutes: event.currentTarget.value })}
        />
      </div>
      <Select
        label={t('item.presenter')}
        description={t('item.presenterHint')}
        data={[...entities]}
        value={value.presenter || null}
        error={error('presenter')}
        searchable
        clearable
        onChange={(code) => set({ presenter: code ?? '' })}
      />
      <Textarea
        label={t('item.annotation')}
        description={t('item.annotationHint')}
        value={value.annotation}
        maxLength={LIMITS.motivation}
        error={error('annotation')}
        autosize
        minRows={3}
        dir="auto"
        onChange={(event) => set({ annotation: event.currentTarget.value })}
      />
      <LabelFields
        value={value}
        audiences={audiences}
        classifications={classifications}
        hints={{ audience: t('item.audienceHint'), classification: t('item.classificationHint') }}
        errorOf={error}
        onChange={set}
      />
    </>
  );
}

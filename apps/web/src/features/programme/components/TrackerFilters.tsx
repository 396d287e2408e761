import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ACTIVITY_STATUSES } from '@concert/contracts';
import { FilterBar, FilterChoice, FilterText } from '@concert/web-ui';
import type { TrackerFields } from '../hooks/useTrackerAddress';
import classes from './TrackerFilters.module.css';

interface Choice {
  value: string;
  label: string;
}

interface TrackerFiltersProps {
  fields: TrackerFields;
  choices: Record<'programme' | 'pillar' | 'body' | 'entity', readonly Choice[]>;
  /** Whether there are drafts that this reader may see. */
  mayDrafts: boolean;
  narrowed: boolean;
  onChange: (fields: Partial<TrackerFields>) => void;
  onClear: () => void;
}

export function TrackerFilters(props: TrackerFiltersProps) {
  const { fields, choices, mayDrafts, narrowed, onChange, onClear } = props;
  const { t } = useTranslation('programme');
  const any: Choice = { value: '', label: t('filter.any') };
  return (
    <FilterBar label={t('filter.label')}>
      <span className={classes.choice}>
        <FilterText label={t('filter.text')} value={fields.text} onChange={(text) => onChange({ text })} />
      </span>
      {(['programme', 'pillar', 'body', 'entity'] as const).map((name) => (
        <span key={name} className={classes.choice}>
          <FilterChoice
            label={t(`filter.${name}`)}
            value={fields[name]}
            choices={withChosen([any, ...choices[name]], fields[name])}
            onChange={(value) => onChange({ [name]: value })}
          />
        </span>
      ))}
      <span className={classes.choice}>
        <FilterChoice
          label={t('filter.status')}
          value={fields.status}
          choices={[
            { value: '' as const, label: t('filter.any') },
            ...ACTIVITY_STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) })),
          ]}
          onChange={(status) => onChange({ status })}
        />
      </span>
      <span className={classes.choice}>
        <FilterText
          label={t('filter.place')}
          value={fields.place}
          onChange={(place) => onChange({ place })}
        />
      </span>
      <span className={classes.checks}>
        <Checkbox
          size="sm"
          label={t('filter.late')}
          checked={fields.late}
          onChange={(event) => onChange({ late: event.currentTarget.checked })}
        />
        {mayDrafts && (
          <Checkbox
            size="sm"
            label={t('filter.drafts')}
            checked={fields.drafts}
            onChange={(event) => onChange({ drafts: event.currentTarget.checked })}
          />
        )}
        {narrowed && (
          <Button size="compact-sm" variant="subtle" onClick={onClear}>
            {t('filter.clear')}
          </Button>
        )}
      </span>
      {fields.result !== '' && (
        <Button size="compact-sm" variant="default" onClick={() => onChange({ result: '' })}>
          {t('filter.result', { number: fields.result })}
        </Button>
      )}
    </FilterBar>
  );
}

/** What the address asks for can always be seen, even before the choices have come or when it is none of them. */
const withChosen = (choices: readonly Choice[], value: string): readonly Choice[] =>
  choices.some((choice) => choice.value === value) ? choices : [...choices, { value, label: value }];

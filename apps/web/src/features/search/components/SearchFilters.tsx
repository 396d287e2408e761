import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALES } from '@concert/contracts';
import { FilterBar, FilterChoice, FilterDay } from '@concert/web-ui';
import type { SearchFields } from '../hooks/useSearchAddress';
import classes from './Hits.module.css';

interface Choice {
  value: string;
  label: string;
}

interface SearchFiltersProps {
  fields: SearchFields;
  choices: Record<'body' | 'entity', readonly Choice[]>;
  /** The name of whom the search is narrowed to. */
  author: string | null;
  /** Stands among the others as long as nobody is chosen. */
  authorChoice: ReactNode;
  narrowed: boolean;
  onChange: (fields: Partial<SearchFields>) => void;
  onClear: () => void;
}

export function SearchFilters(props: SearchFiltersProps) {
  const { fields, choices, author, authorChoice, narrowed, onChange, onClear } = props;
  const { t } = useTranslation(['search', 'ui']);
  const any: Choice = { value: '', label: t('filter.any') };
  return (
    <FilterBar label={t('filter.label')}>
      {(['body', 'entity'] as const).map((name) => (
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
          label={t('filter.language')}
          value={fields.language}
          choices={[
            { value: '' as const, label: t('filter.any') },
            ...LOCALES.map((locale) => ({ value: locale, label: t(`ui:language.${locale}`) })),
          ]}
          onChange={(language) => onChange({ language })}
        />
      </span>
      <span className={classes.choice}>
        <FilterDay label={t('filter.from')} value={fields.from} onChange={(from) => onChange({ from })} />
      </span>
      <span className={classes.choice}>
        <FilterDay
          label={t('filter.to')}
          value={fields.to}
          min={fields.from || null}
          onChange={(to) => onChange({ to })}
        />
      </span>
      {fields.author === '' && <span className={classes.choice}>{authorChoice}</span>}
      {narrowed && (
        <span className={classes.acts}>
          {fields.author !== '' && (
            <Button size="compact-sm" variant="default" onClick={() => onChange({ author: '' })}>
              {t('filter.author', { name: author ?? t('filter.chosenPerson') })}
            </Button>
          )}
          <Button size="compact-sm" variant="subtle" onClick={onClear}>
            {t('filter.clear')}
          </Button>
        </span>
      )}
    </FilterBar>
  );
}

/** What the address asks for can always be seen, even before the choices have come or when it is none of them. */
const withChosen = (choices: readonly Choice[], value: string): readonly Choice[] =>
  choices.some((choice) => choice.value === value) ? choices : [...choices, { value, label: value }];

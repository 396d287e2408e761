import { useTranslation } from 'react-i18next';
import { LOCALES } from '@concert/contracts';
import { FilterBar, FilterChoice, FilterText } from '@concert/web-ui';
import type { DocumentFilter } from '../hooks/useDocuments';
import { STATES } from '../states';

interface DocumentFiltersProps {
  filter: DocumentFilter;
  onChange: (filter: DocumentFilter) => void;
}

export function DocumentFilters({ filter, onChange }: DocumentFiltersProps) {
  const { t } = useTranslation(['documents', 'ui']);
  return (
    <FilterBar label={t('filter.label')}>
      <FilterText
        label={t('filter.text')}
        value={filter.text}
        onChange={(text) => onChange({ ...filter, text })}
      />
      <FilterChoice
        label={t('filter.state')}
        value={filter.state ?? ''}
        choices={[
          { value: '' as const, label: t('filter.anyState') },
          ...STATES.map((state) => ({ value: state, label: t(`state.${state}`) })),
        ]}
        onChange={(state) => onChange({ ...filter, state: state || null })}
      />
      <FilterChoice
        label={t('filter.language')}
        value={filter.language ?? ''}
        choices={[
          { value: '' as const, label: t('filter.anyLanguage') },
          ...LOCALES.map((locale) => ({ value: locale, label: t(`ui:language.${locale}`) })),
        ]}
        onChange={(language) => onChange({ ...filter, language: language || null })}
      />
    </FilterBar>
  );
}

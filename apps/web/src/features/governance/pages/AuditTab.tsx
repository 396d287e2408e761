import { Button } from '@mantine/core';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import {
  EmptyState,
  FilterBar,
  FilterChoice,
  FilterDay,
  FilterText,
  LoadMore,
  RowsSkeleton,
  Section,
} from '@concert/web-ui';
import { useSearch } from '../../../address/useSearch';
import { Answer } from '../../../apollo/Answer';
import { AuditTable } from '../components/AuditTable';
import { SUBJECT_TYPES } from '../components/audit-words';
import type { AuditFilter } from '../audit-filter';
import { useAudit } from '../hooks/useAudit';
import { auditExport } from '../paths';

/** Every act of governance and identity: who, when, from where, what before and after. */
export function AuditTab() {
  const { t } = useTranslation('governance');
  const [search, setSearch] = useSearch();
  const filter: AuditFilter = {
    text: search.get('text') ?? '',
    subjectType: search.get('subjectType') ?? '',
    from: search.get('from') ?? '',
    until: search.get('until') ?? '',
  };
  const set = (change: Partial<AuditFilter>) => {
    const wanted = Object.entries({ ...filter, ...change }).filter(([, value]) => value !== '');
    setSearch(Object.fromEntries(wanted));
  };
  const { query, items, total, hasMore, busy, more } = useAudit(useDeferredFilter(filter));
  return (
    <Section
      title={t('audit.title')}
      count={query.data && total}
      hint={t('audit.hint')}
      actions={
        <Button component="a" href={auditExport(filter)} download variant="default" size="xs">
          {t('export.audit')}
        </Button>
      }
    >
      <FilterBar label={t('audit.filter')}>
        <FilterText label={t('audit.text')} value={filter.text} onChange={(text) => set({ text })} />
        <FilterChoice
          label={t('audit.subjectType')}
          value={filter.subjectType}
          choices={[
            { value: '', label: t('audit.anything') },
            ...SUBJECT_TYPES.map((type) => ({ value: type, label: t(`audit.subject.${type}`) })),
          ]}
          onChange={(subjectType) => set({ subjectType })}
        />
        <FilterDay label={t('audit.from')} value={filter.from} onChange={(from) => set({ from })} />
        <FilterDay label={t('audit.until')} value={filter.until} onChange={(until) => set({ until })} />
      </FilterBar>
      <Answer query={query} waiting={<RowsSkeleton rows={8} />}>
        {() =>
          items.length > 0 ? (
            <AuditTable entries={items} />
          ) : (
            <EmptyState title={t('audit.none')}>{t('audit.noneHint')}</EmptyState>
          )
        }
      </Answer>
      <LoadMore shown={items.length} total={total} hasMore={hasMore} busy={busy} onMore={more} />
    </Section>
  );
}

/** Typing stays smooth: the list follows a moment later. */
function useDeferredFilter({ text, ...rest }: AuditFilter): AuditFilter {
  return { ...rest, text: useDeferredValue(text) };
}

import { Select } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTranslated } from '../../../locales/translated';
import { useAuthors } from '../hooks/useAuthors';

/** The other filters are fields of the browser's own. */
const LIKE_THE_OTHERS = {
  label: { fontWeight: 500, marginBlockEnd: '0.1875rem' },
  input: { blockSize: '2.125rem', minBlockSize: '2.125rem' },
};

/** One person, found by name, whose writing is looked for. */
export function AuthorChoice({ onChoose }: { onChoose: (id: string) => void }) {
  const { t } = useTranslation('search');
  const translated = useTranslated();
  const [typed, setTyped] = useState('');
  const people = useAuthors(useDeferredValue(typed));
  return (
    <Select
      label={t('filter.byAuthor')}
      styles={LIKE_THE_OTHERS}
      placeholder={t('filter.authorHint')}
      data={people.map(({ id, name, entity }) => ({
        value: id,
        label: entity ? `${name} (${translated(entity.acronym)})` : name,
      }))}
      // The server has looked already, into functions too.
      filter={({ options }) => options}
      value={null}
      searchable
      searchValue={typed}
      nothingFoundMessage={typed.trim() ? t('filter.nobody') : undefined}
      onSearchChange={setTyped}
      onChange={(id) => id && onChoose(id)}
    />
  );
}

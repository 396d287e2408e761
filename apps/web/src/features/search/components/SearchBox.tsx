import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '@concert/contracts';
import classes from './Hits.module.css';

/** The words to look for. To be made anew when the address has other ones. */
export function SearchBox({ text, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const { t } = useTranslation('search');
  const [typed, setTyped] = useState(text);
  return (
    <form
      role="search"
      aria-label={t('title')}
      className={classes.box}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim());
      }}
    >
      <TextInput
        type="search"
        className={classes.words}
        aria-label={t('words')}
        placeholder={t('words')}
        maxLength={LIMITS.name}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit">{t('search')}</Button>
    </form>
  );
}

import { Button } from '@mantine/core';
import type { FormEvent, ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '@concert/contracts';
import type { Attaching } from '../hooks/useAttaching';
import type { VoiceChoice } from '../hooks/useThreads';
import classes from './Composer.module.css';
import { LanguageSelect } from './LanguageSelect';
import { VoiceSelect } from './VoiceSelect';

/** Where the link «Answer» at the top of the page leads. */
export const COMPOSER = 'answer';

export interface Speaking {
  language: Locale;
  as: string | null;
}

interface ComposerProps {
  composer: RefObject<HTMLFormElement | null>;
  /** What is written, and the files that go with it. */
  field: ReactNode;
  value: Speaking;
  onChange: (value: Speaking) => void;
  author: string;
  voices: readonly VoiceChoice[];
  notice: ReactNode;
  ready: boolean;
  /** There are files that it would leave behind. */
  held: Attaching['held'];
  onSend: () => void;
}

/** The field in which one answers. Ctrl or ⌘ with Enter sends. */
export function Composer(props: ComposerProps) {
  const { composer, field, value, onChange, author, voices, notice, ready, held, onSend } = props;
  const { t } = useTranslation('discussions');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) onSend();
  };
  return (
    <form
      id={COMPOSER}
      className={classes.composer}
      ref={composer}
      onSubmit={submit}
      aria-label={t('composer.label')}
    >
      {notice}
      {field}
      <div className={classes.bar}>
        <div className={classes.choices}>
          <VoiceSelect
            author={author}
            voices={voices}
            value={value.as}
            onChange={(as) => onChange({ ...value, as })}
          />
          <LanguageSelect value={value.language} onChange={(language) => onChange({ ...value, language })} />
        </div>
        <div className={classes.send}>
          <span className={classes.keys}>{t('composer.keys')}</span>
          <Button type="submit" disabled={!ready}>
            {t(held ?? 'composer.send')}
          </Button>
        </div>
      </div>
    </form>
  );
}

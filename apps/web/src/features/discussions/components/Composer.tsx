import { Button } from '@mantine/core';
import type { FormEvent, ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, type Locale } from '@concert/contracts';
import { isTooLong, MarkdownEditor, type FindMentions } from '@concert/web-ui';
import type { VoiceChoice } from '../hooks/useThreads';
import classes from './Composer.module.css';
import { LanguageSelect } from './LanguageSelect';
import { VoiceSelect } from './VoiceSelect';

/** Where the link «Answer» at the top of the page leads. */
export const COMPOSER = 'answer';

export interface Writing {
  text: string;
  language: Locale;
  as: string | null;
}

interface ComposerProps {
  composer: RefObject<HTMLFormElement | null>;
  value: Writing;
  onChange: (value: Writing) => void;
  author: string;
  voices: readonly VoiceChoice[];
  notice: ReactNode;
  findMentions: FindMentions;
  /** Stands below the text: who will be told of it. */
  called: ReactNode;
  onSend: () => void;
}

/** The field in which one answers. Ctrl or ⌘ with Enter sends. */
export function Composer(props: ComposerProps) {
  const { composer, value, onChange, author, voices, notice, findMentions, called, onSend } = props;
  const { t } = useTranslation('discussions');
  const ready = value.text.trim() !== '' && !isTooLong(value.text, LIMITS.post);
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
      <MarkdownEditor
        label={t('composer.text')}
        value={value.text}
        onChange={(text) => onChange({ ...value, text })}
        onSubmit={() => ready && onSend()}
        maxLength={LIMITS.post}
        minRows={4}
        findMentions={findMentions}
      />
      {called}
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
            {t('composer.send')}
          </Button>
        </div>
      </div>
    </form>
  );
}

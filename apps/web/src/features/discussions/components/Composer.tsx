import { Button } from '@mantine/core';
import type { FormEvent, ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, type Locale } from '@concert/contracts';
import { MarkdownEditor } from '@concert/web-ui';
import type { VoiceChoice } from '../hooks/useThreads';
import classes from './Composer.module.css';
import { LanguageSelect } from './LanguageSelect';
import { VoiceSelect } from './VoiceSelect';

export interface Writing {
  text: string;
  language: Locale;
  as: string | null;
}

interface ComposerProps {
  composer: RefObject<HTMLFormElement | null>;
  value: Writing;
  onChange: (value: Writing) => void;
  voices: readonly VoiceChoice[];
  notice: ReactNode;
  onSend: () => void;
}

/** The field in which one answers. Ctrl or ⌘ with Enter sends. */
export function Composer({ composer, value, onChange, voices, notice, onSend }: ComposerProps) {
  const { t } = useTranslation('discussions');
  const empty = value.text.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!empty) onSend();
  };
  return (
    <form className={classes.composer} ref={composer} onSubmit={submit} aria-label={t('composer.label')}>
      {notice}
      <MarkdownEditor
        label={t('composer.text')}
        value={value.text}
        onChange={(text) => onChange({ ...value, text })}
        onSubmit={() => !empty && onSend()}
        maxLength={LIMITS.post}
        minRows={4}
      />
      <div className={classes.bar}>
        <div className={classes.choices}>
          <VoiceSelect voices={voices} value={value.as} onChange={(as) => onChange({ ...value, as })} />
          <LanguageSelect value={value.language} onChange={(language) => onChange({ ...value, language })} />
        </div>
        <Button type="submit" disabled={empty}>
          {t('composer.send')}
        </Button>
      </div>
    </form>
  );
}

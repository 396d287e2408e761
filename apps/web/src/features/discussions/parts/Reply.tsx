import { useState, type RefObject } from 'react';
import type { Locale } from '@concert/contracts';
import { DraftNotice } from '../../../drafts/DraftNotice';
import type { useDraft } from '../../../drafts/useDraft';
import { useLocale } from '../../../locales/translated';
import { Composer } from '../components/Composer';
import type { Thread } from '../hooks/useThread';
import type { Outbox } from '../outbox';

interface ReplyProps {
  thread: Thread;
  composer: RefObject<HTMLFormElement | null>;
  draft: ReturnType<typeof useDraft<string>>;
  outbox: Outbox;
}

/** Takes an answer and hands it over to be sent: the field is free for the next one at once. */
export function Reply({ thread, composer, draft, outbox }: ReplyProps) {
  const locale = useLocale();
  const [language, setLanguage] = useState<Locale>(locale);
  const [as, setAs] = useState<string | null>(null);
  const send = () => {
    outbox.add({ id: crypto.randomUUID(), threadId: thread.id, text: draft.value.trim(), language, as });
    draft.clear();
  };
  return (
    <Composer
      composer={composer}
      value={{ text: draft.value, language, as }}
      onChange={(value) => {
        if (value.text !== draft.value) draft.setValue(value.text);
        setLanguage(value.language);
        setAs(value.as);
      }}
      voices={thread.viewerVoices}
      notice={<DraftNotice restored={draft.restored} onDiscard={draft.clear} />}
      onSend={send}
    />
  );
}

import { useImperativeHandle, useState, type Ref, type RefObject } from 'react';
import type { Locale } from '@concert/contracts';
import { DraftNotice } from '../../../drafts/DraftNotice';
import { useDraft } from '../../../drafts/useDraft';
import { useLocale } from '../../../locales/translated';
import { useViewer } from '../../identity/public';
import { Composer } from '../components/Composer';
import { useFindMentions, type Hearing } from '../hooks/useMentions';
import type { Thread } from '../hooks/useThread';
import type { Outbox } from '../outbox';
import { replyDraft } from '../reply-draft';
import { WhoIsCalled } from './WhoIsCalled';

export interface ReplyHandle {
  /** Puts a text below what stands in the field, and brings the writer there. */
  append: (text: string) => void;
}

interface ReplyProps {
  ref: Ref<ReplyHandle>;
  thread: Thread;
  hearing: Hearing;
  composer: RefObject<HTMLFormElement | null>;
  outbox: Outbox;
}

/** Takes an answer and hands it over to be sent: the field is free for the next one at once. */
export function Reply({ ref, thread, hearing, composer, outbox }: ReplyProps) {
  const locale = useLocale();
  const author = useViewer().person.name;
  const { value: text, setValue, restored, clear } = useDraft(replyDraft(thread.id), '');
  const [language, setLanguage] = useState<Locale>(locale);
  const [chosen, setChosen] = useState<string | null>(null);
  const findMentions = useFindMentions(hearing);
  const voices = thread.viewerVoices;
  // What is seen is what is sent: should that voice be lost before the post arrives, it is refused and not spoken as another.
  const voice = voices.find(({ key }) => key === chosen) ?? voices[0];

  useImperativeHandle(ref, () => ({
    append: (more) => {
      setValue([text.trimEnd(), more].filter(Boolean).join('\n\n'));
      requestAnimationFrame(() => {
        const field = composer.current?.querySelector('textarea');
        field?.focus();
        field?.setSelectionRange(field.value.length, field.value.length);
      });
    },
  }));
  const send = () => {
    const id = crypto.randomUUID();
    const { id: threadId, title } = thread;
    outbox.add({ id, threadId, title, text: text.trim(), language, as: voice?.key ?? null });
    clear();
  };
  return (
    <Composer
      composer={composer}
      value={{ text, language, as: voice?.key ?? null }}
      onChange={(value) => {
        if (value.text !== text) setValue(value.text);
        setLanguage(value.language);
        setChosen(value.as);
      }}
      author={author}
      voices={voices}
      notice={<DraftNotice restored={restored} onDiscard={clear} />}
      findMentions={findMentions}
      called={<WhoIsCalled hearing={hearing} text={text} />}
      onSend={send}
    />
  );
}

import {
  useContext,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useState,
  type Ref,
  type RefObject,
} from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, type Locale } from '@concert/contracts';
import { isTooLong } from '@concert/web-ui';
import { DraftNotice } from '../../../drafts/DraftNotice';
import { DraftOwner } from '../../../drafts/draft-owner';
import { useDraft } from '../../../drafts/useDraft';
import { useLocale } from '../../../locales/translated';
import { useViewer } from '../../identity/public';
import type { AttachedFile } from '../attached-files';
import { Composer } from '../components/Composer';
import { useAttaching } from '../hooks/useAttaching';
import { useFilesDraft } from '../hooks/useFilesDraft';
import type { Hearing } from '../hooks/useMentions';
import { useSharedDraft } from '../hooks/useSharedDraft';
import type { Post, Thread } from '../hooks/useThread';
import type { Outbox } from '../outbox';
import { isSaid, keptReply, replyDraft, replyFiles } from '../reply-draft';
import { WritingField } from './WritingField';

export interface ReplyHandle {
  /** Puts a text below what stands in the field, files beside it, and brings the writer there. */
  append: (text: string, files?: readonly AttachedFile[]) => void;
}

interface ReplyProps {
  ref: Ref<ReplyHandle>;
  thread: Thread;
  posts: readonly Post[];
  hearing: Hearing;
  composer: RefObject<HTMLFormElement | null>;
  outbox: Outbox;
}

/** Takes an answer and hands it over to be sent: the field is free for the next one at once. */
export function Reply({ ref, thread, posts, hearing, composer, outbox }: ReplyProps) {
  const locale = useLocale();
  const { id: authorId, name: author } = useViewer().person;
  const person = useContext(DraftOwner);
  const [kept] = useState(() => keptReply(person, thread.id));
  const { t } = useTranslation('discussions');
  const { value: text, setValue, restored, clear } = useDraft(replyDraft(thread.id), '');
  const { came, typed } = useSharedDraft(thread.id, kept?.at ?? null, setValue);
  const write = (next: string) => {
    setValue(next);
    typed(next);
  };
  const draft = useFilesDraft(replyFiles(thread.id));
  const attaching = useAttaching(draft.files, draft.change);
  const [language, setLanguage] = useState<Locale>(locale);
  const [chosen, setChosen] = useState<string | null>(null);
  const voices = thread.viewerVoices;
  // What is seen is what is sent: should that voice be lost before the post arrives, it is refused and not spoken as another.
  const voice = voices.find(({ key }) => key === chosen) ?? voices[0];

  useImperativeHandle(ref, () => ({
    append: (more, files = []) => {
      write([text.trimEnd(), more].filter(Boolean).join('\n\n'));
      if (files.length > 0) draft.change([...draft.files, ...files]);
      requestAnimationFrame(() => {
        const field = composer.current?.querySelector('textarea');
        field?.focus();
        field?.setSelectionRange(field.value.length, field.value.length);
      });
    },
  }));
  const { held } = attaching;
  const ready = text.trim() !== '' && !isTooLong(text, LIMITS.post) && held === null;
  const discard = () => {
    clear();
    typed('');
    draft.clear();
  };
  // What was sent from another device is not offered to be sent again.
  const said = kept !== null && restored && isSaid(posts, authorId, kept);
  const forget = useEffectEvent(discard);
  useEffect(() => {
    if (said) forget();
  }, [said]);
  const send = () => {
    const id = crypto.randomUUID();
    const { id: threadId, title } = thread;
    const files = draft.files;
    outbox.add({ id, threadId, title, text: text.trim(), language, as: voice?.key ?? null, files });
    discard();
  };
  return (
    <Composer
      composer={composer}
      field={
        <WritingField
          label={t('composer.text')}
          hearing={hearing}
          text={text}
          onText={write}
          onSubmit={() => ready && send()}
          attaching={attaching}
        />
      }
      value={{ language, as: voice?.key ?? null }}
      onChange={(value) => {
        setLanguage(value.language);
        setChosen(value.as);
      }}
      author={author}
      voices={voices}
      notice={<DraftNotice restored={restored || came || draft.restored} onDiscard={discard} />}
      ready={ready}
      held={held}
      onSend={send}
    />
  );
}

import { Button } from '@mantine/core';
import { useContext, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { announce, ErrorNotice } from '@concert/web-ui';
import { DraftOwner } from '../../../drafts/draft-owner';
import { readDraft, removeDraft, writeDraft } from '../../../drafts/draft-store';
import { useCopy } from '../../../drafts/useCopy';
import { replyDraft } from '../reply-draft';
import classes from './RefusedPosts.module.css';

// The field that wrote it has been taken off the page: nothing writes there any more.
const subscribe = () => () => undefined;

/** What one was writing in a thread that is open to one no more: it stays in this browser, for elsewhere. */
export function KeptReply({ threadId }: { threadId: string }) {
  const { t } = useTranslation(['discussions', 'ui']);
  const person = useContext(DraftOwner);
  const copy = useCopy();
  const key = replyDraft(threadId);
  const text = useSyncExternalStore(
    subscribe,
    () => readDraft<string>(localStorage, person, key)?.value ?? '',
  );
  const [discarded, setDiscarded] = useState(false);
  if (discarded || text.trim() === '') return null;
  const discard = () => {
    removeDraft(localStorage, person, key);
    setDiscarded(true);
    announce(t('kept.discarded'), {
      label: t('ui:undo'),
      run: () => {
        writeDraft(localStorage, person, key, { value: text, base: null, at: new Date().toISOString() });
        setDiscarded(false);
      },
    });
  };
  return (
    <ErrorNotice
      title={t('kept.title')}
      action={
        <>
          <Button size="xs" variant="default" onClick={() => void copy(text)}>
            {t('ui:typed.copy')}
          </Button>
          <Button size="xs" variant="subtle" onClick={discard}>
            {t('unsent.discard')}
          </Button>
        </>
      }
    >
      {t('kept.text')}
      <details className={classes.text}>
        <summary>{t('unsent.showText')}</summary>
        <p dir="auto">{text}</p>
      </details>
    </ErrorNotice>
  );
}

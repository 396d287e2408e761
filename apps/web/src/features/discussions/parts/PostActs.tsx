import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { announce } from '@concert/web-ui';
import type { PostOffer } from '../../../assembly/feature';
import type { Post } from '../hooks/useThread';
import { useTranslated } from '../../../locales/translated';
import { postPath } from '../paths';
import { quoteOf } from '../quote';
import { PostHistory } from './PostHistory';
import { hasPostMenu, PostMenu } from './PostMenu';

interface PostActsProps {
  post: Post;
  onEdit: () => void;
  /** Takes what it says into the reader's answer; null for those who cannot answer. */
  onQuote: ((text: string) => void) | null;
  offers: readonly PostOffer[];
}

/** What may be done with a post; its address can be taken along by every reader. */
export function PostActs({ post, onEdit, onQuote, offers }: PostActsProps) {
  const { t } = useTranslation('discussions');
  const [history, setHistory] = useState(false);
  const navigate = useNavigate();
  const translated = useTranslated();
  const { threadId, seq, text, editedAt, hidden } = post;
  const entity = post.entity ? translated(post.entity.acronym) : (post.organisation ?? '');
  const made = text && !hidden ? offers.flatMap(({ from, act }) => (act ? [{ from, act }] : [])) : [];
  // What nobody shows the reader any more, or not to them, has no past for them either.
  const hasHistory = editedAt !== null && text !== '';

  const copy = async () => {
    const path = postPath(threadId, seq);
    try {
      await navigator.clipboard.writeText(`${window.location.origin}${path}`);
      announce(t('post.copied'));
    } catch {
      // Some browsers and settings keep pages from the clipboard.
      void navigate(path);
      announce(t('post.inAddressBar'));
    }
  };
  return (
    <>
      {hasHistory && (
        <Button size="compact-xs" variant="subtle" onClick={() => setHistory(true)}>
          {t('history.open')}
        </Button>
      )}
      {onQuote && text && !hidden && (
        <Button size="compact-xs" variant="subtle" onClick={() => onQuote(quoteOf(post, entity))}>
          {t('post.quote')}
        </Button>
      )}
      <Button size="compact-xs" variant="subtle" onClick={() => void copy()}>
        {t('post.copy')}
      </Button>
      {(made.length > 0 || hasPostMenu(post)) && (
        <PostMenu
          post={post}
          onEdit={onEdit}
          offers={made}
          onOffer={(act) => act.run({ id: post.id, threadId, seq, text, author: post.author.name, entity })}
        />
      )}
      {history && hasHistory && <PostHistory post={post} onClose={() => setHistory(false)} />}
    </>
  );
}

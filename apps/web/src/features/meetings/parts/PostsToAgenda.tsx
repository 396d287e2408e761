import { Suspense, lazy, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferedPost, ThreadPartProps } from '../../../assembly/feature';
import { MadeOfPost } from '../components/MadeOfPost';
import { useMadeOfThread, type MadeItem } from '../hooks/useFromPosts';
import { loadTexts } from '../../../locales/i18n';

const ItemFromPostDialog = lazy(async () => {
  const [{ ItemFromPostDialog: Dialog }] = await Promise.all([
    import('../dialogs/ItemFromPostDialog'),
    loadTexts('meetings'),
  ]);
  return { default: Dialog };
});

const nothing: readonly MadeItem[] = [];

/** Puts what is said in a thread before a meeting, and shows with each post where that was done. */
export function PostsToAgenda({ threadId, onOffer }: ThreadPartProps) {
  const { t } = useTranslation('proposing');
  const made = useMadeOfThread(threadId);
  const [post, setPost] = useState<OfferedPost | null>(null);
  const items = made?.agendaItems ?? nothing;
  const notes = useMemo(() => notesOf(items), [items]);
  const label = made?.mayProposeItems ? t('open') : null;
  useEffect(
    () => onOffer({ from: 'meetings', act: label === null ? null : { label, run: setPost }, notes }),
    [onOffer, label, notes],
  );
  return (
    <Suspense>
      {post && made && (
        <ItemFromPostDialog
          key={post.id}
          post={post}
          threadTitle={made.title}
          onClose={() => setPost(null)}
        />
      )}
    </Suspense>
  );
}

function notesOf(items: readonly MadeItem[]): ReadonlyMap<string, ReactNode> {
  const byPost = new Map<string, MadeItem[]>();
  for (const item of items)
    if (item.fromPost) byPost.set(item.fromPost.id, [...(byPost.get(item.fromPost.id) ?? []), item]);
  return new Map([...byPost].map(([id, made]) => [id, <MadeOfPost key={id} items={made} />]));
}

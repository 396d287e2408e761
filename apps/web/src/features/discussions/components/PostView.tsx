import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DateTime, MarkdownView, PersonLine } from '@concert/web-ui';
import { useLocale } from '../../../locales/translated';
import { EntityLink, PersonLink } from '../../governance/public';
import type { Post } from '../hooks/useThread';
import { postAnchor, postPath } from '../paths';
import { HidingNote } from './HidingNote';
import { PostFiles } from './PostFiles';
import classes from './PostView.module.css';

interface PostViewProps {
  post: Post;
  /** The post an address led to. */
  sought: boolean;
  /** Stands in place of the text while it is being changed. */
  editor: ReactNode;
  /** What may be done with it. */
  acts: ReactNode;
  /** What has become of it elsewhere. */
  notes: ReactNode;
  reactions: ReactNode;
  /** Takes it into a choice of posts, while one is made. */
  choice?: ReactNode;
}

/** Something said: who, for which entity, as what, when; its number is its address for good. */
export function PostView({ post, sought, editor, acts, notes, reactions, choice }: PostViewProps) {
  const { t } = useTranslation(['discussions', 'ui']);
  const locale = useLocale();
  const {
    threadId,
    seq,
    author,
    entity,
    organisation,
    capacity,
    text,
    language,
    createdAt,
    hidden,
    withdrawnAt,
  } = post;
  const { attachments } = post;
  const headingId = `${postAnchor(seq)}-author`;
  return (
    <article
      id={postAnchor(seq)}
      className={`${classes.post} ${sought ? classes.sought : ''}`}
      aria-labelledby={headingId}
      tabIndex={-1}
    >
      <header className={classes.header}>
        {choice}
        <span id={headingId}>
          <PersonLine
            name={<PersonLink person={author} />}
            entity={entity ? <EntityLink entity={entity} /> : <GuestOf organisation={organisation} />}
            capacity={entity ? capacity : undefined}
          />
        </span>
        <Anchor
          component={Link}
          to={postPath(threadId, seq)}
          className={classes.time}
          title={t('post.link', { number: seq })}
        >
          <DateTime instant={createdAt} />
        </Anchor>
        {text && language && language !== locale && (
          <span className={classes.time} title={t('composer.language')}>
            {t(`ui:language.${language}`)}
          </span>
        )}
        <div className={classes.acts}>{acts}</div>
      </header>
      {editor ?? (
        <>
          {withdrawnAt && <p className={classes.hidden}>{t('post.withdrawn')}</p>}
          {hidden && <HidingNote post={post} />}
          {text && <MarkdownView text={text} language={language} pictures={attachments} />}
          <PostFiles files={attachments} text={text} />
        </>
      )}
      {notes}
      {reactions}
      <span data-end={seq} />
    </article>
  );
}

/** A guest speaks for nobody but themselves: it says where they come from, and that they are one. */
function GuestOf({ organisation }: { organisation: string | null }) {
  const { t } = useTranslation('discussions');
  return (
    <>
      {t('post.guest')} · <bdi>{organisation}</bdi>
    </>
  );
}

import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Audience } from '@concert/contracts';
import { LabelBadge } from '@concert/web-ui';
import { postPath } from '../../discussions/public';
import { EntityLink } from '../../governance/public';
import type { AgendaItem } from '../hooks/useMeeting';
import classes from './AgendaItemView.module.css';
import { PaperList } from './PaperList';

interface AgendaItemViewProps {
  item: AgendaItem;
  /** The label of the meeting: that of the item is spoken of only when it differs. */
  meetingAudience: Audience;
  acts?: ReactNode;
  paperActs?: ((paper: AgendaItem['papers'][number]) => ReactNode) | undefined;
  /** Where it is discussed. */
  threads?: ReactNode;
}

/** One item of the agenda: its number, what it is for, who presents it, its papers. */
export function AgendaItemView({ item, meetingAudience, acts, paperActs, threads }: AgendaItemViewProps) {
  const { t } = useTranslation('meetings');
  const { number, title, kind, presenter, minutes, annotation, papers, audience, classification, fromPost } =
    item;
  const ownLabel = audience !== meetingAudience || classification === 'CONFIDENTIAL';
  return (
    <article className={number ? classes.item : undefined}>
      {number && (
        <p className={classes.number}>
          <bdi>{number}</bdi>
        </p>
      )}
      <div className={classes.content}>
        <div className={classes.head}>
          <p className={classes.title}>
            <bdi>{title}</bdi>
          </p>
          {acts && <div className={classes.acts}>{acts}</div>}
        </div>
        <div className={classes.facts}>
          <span>{t(`kind.${kind}`)}</span>
          {presenter && (
            <span>
              {t('item.presentedBy')} <EntityLink entity={presenter} />
            </span>
          )}
          {minutes !== null && <span>{t('minutes', { count: minutes })}</span>}
          {ownLabel && <LabelBadge audience={audience} classification={classification} />}
        </div>
        {annotation && (
          <p className={classes.annotation}>
            <bdi>{annotation}</bdi>
          </p>
        )}
        {fromPost && (
          <p className={classes.origin}>
            {t('item.fromPost', { number: fromPost.seq })}{' '}
            <Anchor component={Link} to={postPath(fromPost.thread.id, fromPost.seq)} inherit>
              <bdi>{fromPost.thread.title}</bdi>
            </Anchor>
          </p>
        )}
        <PaperList papers={papers} acts={paperActs} />
        {threads}
      </div>
    </article>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonLine, RelativeTime } from '@concert/web-ui';
import type { Audience } from '@concert/contracts';
import { EntityLink, PersonLink } from '../../governance/public';
import type { AgendaItem } from '../hooks/useMeeting';
import { AgendaItemView } from './AgendaItemView';
import classes from './ProposalCard.module.css';

interface ProposalCardProps {
  item: AgendaItem;
  meetingAudience: Audience;
  children?: ReactNode;
}

/** What someone wants on the agenda, who and for which entity; below it what may be done, or what was decided. */
export function ProposalCard({ item, meetingAudience, children }: ProposalCardProps) {
  const { t } = useTranslation('meetings');
  const { proposedBy, proposedFor, createdAt, state, declineReason } = item;
  return (
    <div className={classes.card}>
      <AgendaItemView item={item} meetingAudience={meetingAudience} />
      <p className={classes.quiet}>
        {proposedBy && (
          <PersonLine
            name={<PersonLink person={proposedBy} />}
            entity={proposedFor && <EntityLink entity={proposedFor} />}
          />
        )}{' '}
        · <RelativeTime instant={createdAt} />
      </p>
      {state === 'DECLINED' && (
        <p className={classes.declined}>
          <strong>{t('propose.declined')}</strong> <bdi>{declineReason}</bdi>
        </p>
      )}
      {children}
    </div>
  );
}

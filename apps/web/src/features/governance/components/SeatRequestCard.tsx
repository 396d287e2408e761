import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CapacityBadge, PersonLine, RelativeTime } from '@concert/web-ui';
import type { SeatRequest } from '../hooks/useSeatRequests';
import { BodyLink, EntityLink, PersonLink } from './links';
import classes from './SeatRequestCard.module.css';

interface SeatRequestCardProps {
  request: SeatRequest;
  /** Left out on the page of the body itself. */
  withBody?: boolean;
  children?: ReactNode;
}

/** Who asks for which seat and why; below it what may be done, or what was decided. */
export function SeatRequestCard({ request, withBody = false, children }: SeatRequestCardProps) {
  const { t } = useTranslation('governance');
  const { entity, capacity, body, motivation, askedBy, askedAt, representative } = request;
  const { state, decidedBy, reason } = request;
  return (
    <article className={classes.card}>
      <p className={classes.line}>
        <EntityLink entity={entity} /> {t('request.asksFor')} <CapacityBadge capacity={capacity} />
        {withBody && <BodyLink body={body} />}
        <span className={classes.state} data-state={state}>
          {t(`request.state.${state}`)}
        </span>
      </p>
      <p className={classes.motivation} dir="auto">
        {motivation}
      </p>
      <p className={classes.quiet}>
        <PersonLine name={<PersonLink person={askedBy} />} detail={askedBy.title} /> ·{' '}
        <RelativeTime instant={askedAt} />
        {representative.id !== askedBy.id && ` · ${t('request.willSpeak', { name: representative.name })}`}
      </p>
      {decidedBy && (
        <p className={classes.quiet}>
          {t('request.decidedBy', { name: decidedBy.name })}
          {reason && ` — ${reason}`}
        </p>
      )}
      {children}
    </article>
  );
}

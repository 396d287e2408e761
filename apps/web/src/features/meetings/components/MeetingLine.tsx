import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { LabelBadge } from '@concert/web-ui';
import type { MeetingRow } from '../hooks/useMeetings';
import { meetingPath } from '../paths';
import { MeetingBodies } from './MeetingBodies';
import classes from './MeetingLine.module.css';
import { MeetingNumber, MeetingState } from './MeetingState';
import { MeetingTime } from './MeetingTime';

interface MeetingLineProps {
  meeting: MeetingRow;
  /** Left out on the page of the body itself, unless it sits jointly with others. */
  withBodies?: boolean;
}

/** One meeting in a list: when, what, where and for whom. */
export function MeetingLine({ meeting, withBodies = false }: MeetingLineProps) {
  const { id, title, place, link, audience, classification, jointBodies, state } = meeting;
  return (
    <article className={classes.line} data-cancelled={state === 'CANCELLED' || undefined}>
      <div className={classes.when}>
        <MeetingTime meeting={meeting} />
      </div>
      <div className={classes.title}>
        <Anchor component={Link} to={meetingPath(id)} inherit>
          <bdi>{title}</bdi>
        </Anchor>{' '}
        <MeetingState meeting={meeting} />
      </div>
      <div className={classes.facts}>
        {(withBodies || jointBodies.length > 0) && <MeetingBodies meeting={meeting} />}
        <MeetingNumber meeting={meeting} />
        {place && <bdi>{place}</bdi>}
        {!place && link && <bdi>{hostOf(link)}</bdi>}
        <LabelBadge audience={audience} classification={classification} />
      </div>
    </article>
  );
}

/** Enough to know which of one's programmes will open. */
const hostOf = (link: string): string => (URL.canParse(link) ? new URL(link).host : link);

import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MeetingRow } from '../hooks/useMeetings';
import classes from './MeetingState.module.css';

type Stage = Pick<MeetingRow, 'state' | 'endsAt'>;

/** A convened meeting whose time has passed has been held, whatever was recorded of it. */
export const isOver = ({ state, endsAt }: Stage): boolean =>
  state === 'CLOSED' || state === 'RECORD_ADOPTED' || new Date(endsAt).getTime() < Date.now();

/** Where a meeting stands; nothing for one that is simply ahead. */
export function MeetingState({ meeting }: { meeting: Stage }) {
  const { t } = useTranslation('meetings');
  const { state } = meeting;
  if (state === 'CONVENED')
    return isOver(meeting) ? (
      <Badge component="span" className={classes.badge} variant="default" radius="sm">
        {t('state.over')}
      </Badge>
    ) : null;
  return (
    <Badge
      component="span"
      className={state === 'CANCELLED' ? `${classes.badge} ${classes.cancelled}` : classes.badge}
      variant={state === 'DRAFT' || state === 'CANCELLED' ? 'outline' : 'light'}
      radius="sm"
    >
      {t(`state.${state}`)}
    </Badge>
  );
}

/** "Meeting No. 3"; each audience of a body counts its meetings for itself. */
export function MeetingNumber({ meeting }: { meeting: Pick<MeetingRow, 'number' | 'audience'> }) {
  const { t } = useTranslation('meetings');
  if (meeting.number === null) return null;
  return <span>{t(`number.${meeting.audience}`, { number: meeting.number })}</span>;
}

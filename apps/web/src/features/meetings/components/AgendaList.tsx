import { useTranslation } from 'react-i18next';
import type { Meeting } from '../hooks/useMeeting';
import classes from './AgendaList.module.css';
import { ItemThreads } from '../parts/ItemThreads';
import { AgendaItemView } from './AgendaItemView';

/** The agenda to read and to print. */
export function AgendaList({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  return (
    <ol className={classes.agenda} aria-label={t('agenda.title')}>
      {meeting.agenda.map((item) => (
        <li key={item.id} className={classes.item}>
          <AgendaItemView
            item={item}
            meetingAudience={meeting.audience}
            threads={<ItemThreads item={item} meeting={meeting} />}
          />
        </li>
      ))}
    </ol>
  );
}

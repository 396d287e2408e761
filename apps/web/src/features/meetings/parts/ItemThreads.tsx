import { Suspense } from 'react';
import { AnchoredThreads } from '../../discussions/anchored/public';
import type { AgendaItem, Meeting } from '../hooks/useMeeting';

interface ItemThreadsProps {
  item: AgendaItem;
  meeting: Pick<Meeting, 'body'>;
}

/** Where an item of the agenda is discussed; of a joint meeting, in the body that has convened it. */
export function ItemThreads({ item, meeting }: ItemThreadsProps) {
  return (
    <Suspense>
      <AnchoredThreads
        anchor={{ kind: 'AGENDA_ITEM', id: item.id, title: item.title }}
        body={meeting.body}
        threads={item.threads}
      />
    </Suspense>
  );
}

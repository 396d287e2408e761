import { refresh } from '../../apollo/refresh';
import type { RealtimeSource } from '../../assembly/feature';

export const listen: RealtimeSource['listen'] = (live, client) => {
  // It may be new, changed, or gone from sight: the server answers which when it is asked for again.
  live.on('meeting.changed', ({ meetingId }) =>
    refresh(client, [
      { type: 'Meeting', id: meetingId },
      { root: 'meeting' },
      { root: 'meetings' },
      { root: 'agendaItem' },
    ]),
  );
  live.onCatchUp(() => refresh(client, [{ root: 'meeting' }, { root: 'meetings' }]));
};

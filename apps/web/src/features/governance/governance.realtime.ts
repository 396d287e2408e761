import type { RealtimeSource } from '../../assembly/feature';
import { refresh } from '../../apollo/refresh';

export const listen: RealtimeSource['listen'] = (live, client) => {
  live.on('body.changed', ({ bodyId }) =>
    refresh(client, [{ type: 'Body', id: bodyId }, { root: 'bodies' }]),
  );
  live.on('seat-request.changed', ({ seatRequestId, bodyId }) =>
    refresh(client, [
      { type: 'SeatRequest', id: seatRequestId },
      { type: 'Body', id: bodyId },
      { root: 'seatRequests' },
    ]),
  );
  live.onCatchUp(() => refresh(client, [{ root: 'bodies' }, { root: 'body' }, { root: 'seatRequests' }]));
};

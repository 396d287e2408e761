import type { RealtimeSource } from '../../assembly/feature';
import { sessionGate } from '../../apollo/session-gate';

export const listen: RealtimeSource['listen'] = (live, client) => {
  live.on('session.ended', () => sessionGate.expire());
  // What one may see has changed: everything on screen is asked for again, in the light of the new rights.
  live.on('standing.changed', () => void client.refetchQueries({ include: 'active' }));
};

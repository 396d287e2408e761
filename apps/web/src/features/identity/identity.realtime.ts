import { refreshQueries } from '../../apollo/refresh';
import { sessionGate } from '../../apollo/session-gate';
import type { RealtimeSource } from '../../assembly/feature';
import { ViewerDocument } from './viewer.generated';

export const listen: RealtimeSource['listen'] = (live, client) => {
  live.on('session.ended', () => sessionGate.expire());
  // What one may see has changed: everything on screen is asked for again, in the light of the new rights.
  live.on('standing.changed', () => refreshQueries(client));
  // A change of standing may have been missed.
  live.onCatchUp(() => refreshQueries(client, [ViewerDocument]));
};

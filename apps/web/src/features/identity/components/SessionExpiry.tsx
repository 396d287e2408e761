import { Suspense, lazy, useSyncExternalStore } from 'react';
import { sessionGate } from '../../../apollo/session-gate';
import { useViewer } from '../hooks/viewer-context';

const SessionDialog = lazy(async () => ({ default: (await import('./SessionDialog')).SessionDialog }));

/** Opens when the session ran out under someone; the page behind it stays as it is. */
export function SessionExpiry() {
  const { person } = useViewer();
  const ended = useSyncExternalStore(sessionGate.subscribe, sessionGate.hasEnded);
  if (!ended) return null;
  return (
    <Suspense>
      <SessionDialog personId={person.id} email={person.email ?? ''} />
    </Suspense>
  );
}

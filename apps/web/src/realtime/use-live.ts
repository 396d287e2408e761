import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import type { ServerToClientEvents } from '@concert/contracts';
import { live, type LiveEvent, type LiveState } from './live';

/** For a page that must know of an event itself; changes of cached data belong into the feature's `*.realtime.ts`. */
export function useLive<Name extends LiveEvent>(event: Name, handler: ServerToClientEvents[Name]): void {
  const latest = useEffectEvent((...payload: Parameters<ServerToClientEvents[Name]>) => {
    (handler as (...payload: Parameters<ServerToClientEvents[Name]>) => void)(...payload);
  });
  useEffect(
    () =>
      live.on(event, ((...payload: Parameters<ServerToClientEvents[Name]>) =>
        latest(...payload)) as ServerToClientEvents[Name]),
    [event],
  );
}

export function useCatchUp(handler: () => void): void {
  const latest = useEffectEvent(handler);
  useEffect(() => live.onCatchUp(() => latest()), []);
}

export const useLiveState = (): LiveState => useSyncExternalStore(live.watch, live.state);

import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { useFeatures } from '../../assembly/FeaturesContext';
import type { Feature } from '../../assembly/feature';
import { useViewer } from '../../features/identity/public';
import { live, type LiveEvents } from '../../realtime/live';
import { whenIdle } from '../when-idle';

/** Lets every feature register what it listens to; gives back how to take all of it away again. */
async function listenAll(features: readonly Feature[], client: ApolloClient): Promise<() => void> {
  const sources = await Promise.all(features.flatMap(({ realtime }) => (realtime ? [realtime()] : [])));
  const stops: (() => void)[] = [];
  const noted = (stop: () => void) => {
    stops.push(stop);
    return stop;
  };
  const events: LiveEvents = {
    on: (event, handler) => noted(live.on(event, handler)),
    onCatchUp: (handler) => noted(live.onCatchUp(handler)),
  };
  for (const { listen } of sources) listen(events, client);
  return () => stops.forEach((stop) => stop());
}

/** Connects once the first page is drawn. Without it everything works; only the changes of others do not appear alone. */
export function useLiveConnection(): void {
  const client = useApolloClient();
  const features = useFeatures();
  const personId = useViewer().person.id;
  useEffect(() => {
    let left = false;
    let stopListening = () => {};
    const connect = async () => {
      if (left) return;
      const stop = await listenAll(features, client);
      if (left) return stop();
      stopListening = stop;
      await live.connect();
    };
    whenIdle(() => void connect().catch(() => undefined));
    return () => {
      left = true;
      stopListening();
      live.close();
    };
  }, [client, features, personId]);
}

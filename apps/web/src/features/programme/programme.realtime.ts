import type { ApolloClient } from '@apollo/client';
import { refresh } from '../../apollo/refresh';
import type { RealtimeSource } from '../../assembly/feature';

const LISTS = [{ root: 'activities' }, { root: 'workPlan' }, { root: 'activity' }, { root: 'programme' }];

const WAIT = 400;

/** Whoever edits a plan causes several events in a row; they are answered by one question. */
function gathered(client: ApolloClient): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => refresh(client, LISTS), WAIT);
  };
}

export const listen: RealtimeSource['listen'] = (live, client) => {
  const changed = gathered(client);
  live.on('activity.changed', changed);
  live.on('workplan.changed', changed);
  live.onCatchUp(() => refresh(client, LISTS));
};

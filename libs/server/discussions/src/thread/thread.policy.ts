import { may, type Standing } from '@concert/governance';

interface ThreadState {
  closed: boolean;
  createdById: string;
}

/** Officers and the secretariat keep order: pin, close, rename, relabel, hide. */
export const mayModerate = (standing: Standing): boolean => may('moderate', standing);

/** A title is moderated like the rest; who started the thread may mend their own while it is open. */
export const mayRename = (
  standing: Standing,
  thread: ThreadState,
  personId: string,
  speaks: boolean,
): boolean => mayModerate(standing) || (speaks && !thread.closed && thread.createdById === personId);

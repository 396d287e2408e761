import { type Mandate, may, type Standing, standingIn } from '@concert/governance';

interface ThreadState {
  closed: boolean;
  createdById: string;
}

/** Officers and the secretariat keep order: pin, close, rename, relabel, move, hide. */
export const mayModerate = (standing: Standing): boolean => may('moderate', standing);

/** Who moves a thread keeps order where it leaves and where it comes: there has to be another such body. */
export const mayMove = (standing: Standing, mandate: Mandate): boolean =>
  mayModerate(standing) &&
  (mandate.secretariat ||
    mandate.voices.some(
      ({ bodyId }) => bodyId !== standing.bodyId && mayModerate(standingIn(mandate, bodyId)),
    ));

/** A title is moderated like the rest; who started the thread may mend their own while it is open. */
export const mayRename = (
  standing: Standing,
  thread: ThreadState,
  personId: string,
  speaks: boolean,
): boolean => mayModerate(standing) || (speaks && !thread.closed && thread.createdById === personId);

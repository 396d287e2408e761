import type { DeskActProps } from '../../../assembly/feature';
import { useSeatRequests } from '../hooks/useSeatRequests';
import { SeatRequestActs } from './SeatRequestActs';

/** Decides a request where it stands on the desk. */
export function SeatRequestDeskAct({ subjectId, onDone }: DeskActProps) {
  const { items } = useSeatRequests({ state: 'PENDING' });
  const request = items.find(({ id }) => id === subjectId);
  return request ? <SeatRequestActs request={request} onDone={onDone} /> : null;
}

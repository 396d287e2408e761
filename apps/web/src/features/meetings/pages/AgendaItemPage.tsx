import { Navigate, useParams } from 'react-router';
import { Answer } from '../../../apollo/Answer';
import { useProposal } from '../hooks/useAgenda';
import { meetingPath, proposalsPath } from '../paths';

/** An item has no page of its own: its address leads to the place where it stands on that of its meeting. */
export function AgendaItemPage() {
  const query = useProposal(useParams().id ?? '');
  return (
    <Answer query={query}>
      {({ state, meeting }) => (
        <Navigate to={state === 'PROPOSED' ? proposalsPath(meeting.id) : meetingPath(meeting.id)} replace />
      )}
    </Answer>
  );
}

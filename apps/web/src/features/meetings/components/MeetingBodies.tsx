import { BodyLink } from '../../governance/public';
import type { MeetingRow } from '../hooks/useMeetings';

type Bodies = Pick<MeetingRow, 'body' | 'jointBodies'>;

/** The bodies that sit in a meeting by their codes, the host first. */
export function MeetingBodies({ meeting }: { meeting: Bodies }) {
  return (
    <span>
      {[meeting.body, ...meeting.jointBodies].map((body, index) => (
        <span key={body.id}>
          {index > 0 && ' + '}
          <BodyLink body={body} short />
        </span>
      ))}
    </span>
  );
}

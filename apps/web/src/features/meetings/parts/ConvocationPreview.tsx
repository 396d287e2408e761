import { RowsSkeleton } from '@concert/web-ui';
import type { Audience } from '@concert/contracts';
import { Answer } from '../../../apollo/Answer';
import { ConvocationList } from '../components/ConvocationList';
import { useConvocation } from '../hooks/useMeeting';

interface ConvocationPreviewProps {
  meetingId: string;
  jointBodies?: readonly string[];
  audience?: Audience;
  heading: string;
}

/** Exactly who will be told, before anyone is. */
export function ConvocationPreview({ heading, ...of }: ConvocationPreviewProps) {
  const query = useConvocation(of);
  return (
    <Answer query={query} waiting={<RowsSkeleton rows={3} height={28} />}>
      {(convocation) => <ConvocationList heading={heading} convocation={convocation} />}
    </Answer>
  );
}

import { GuestLine } from '../components/GuestLine';
import { useGuests } from '../hooks/useGuests';

/** Who from outside reads a thread, said to all its readers. */
export function ThreadGuests({ threadId }: { threadId: string }) {
  const { data } = useGuests(threadId);
  return <GuestLine guests={data ?? []} />;
}

import { DateText } from '@concert/web-ui';

/** From the first to the last day; one day is said once. */
export function Dates({ of: { startsOn, endsOn } }: { of: { startsOn: string; endsOn: string } }) {
  if (startsOn === endsOn) return <DateText day={startsOn} />;
  return (
    <span>
      <DateText day={startsOn} /> – <DateText day={endsOn} />
    </span>
  );
}

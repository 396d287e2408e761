import { useSearchParams } from 'react-router';
import { Columns } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { AsOfPicker } from '../components/AsOfPicker';
import { BodyFacts } from '../components/BodyFacts';
import { SeatTable } from '../components/SeatTable';
import { TermsOfReference } from '../components/TermsOfReference';
import { BodyAdministration } from '../parts/BodyAdministration';
import { BodySeatRequests } from '../parts/BodySeatRequests';
import { MySeat } from '../parts/MySeat';
import { SeatAdministration } from '../parts/SeatAdministration';
import { TermsApproval } from '../parts/TermsApproval';
import { useBodyOnPage } from '../hooks/body-on-page';
import { useBodyOverview, type BodyOverview, type SeatRow, type TermsVersion } from '../hooks/useBody';

export function BodyOverviewTab() {
  const { body, asOf } = useBodyOnPage();
  const overview = useBodyOverview(body.code, asOf);
  return <Answer query={overview}>{(data) => <Overview overview={data} />}</Answer>;
}

function Overview({ overview }: { overview: BodyOverview }) {
  const { body, asOf } = useBodyOnPage();
  const [, setSearch] = useSearchParams();
  const showDay = (day: string | null) =>
    setSearch((search) => {
      if (day) search.set('asOf', day);
      else search.delete('asOf');
      return search;
    });
  // The past is looked at, not changed.
  const may = asOf ? null : body.viewerCan;
  const seatActs = (seat: SeatRow) =>
    may?.appoint && !seat.derived ? <SeatAdministration body={body} seat={seat} /> : null;
  const termsActs = (version: TermsVersion) => <TermsApproval body={body} version={version} />;
  return (
    <Columns
      context={
        <>
          {!asOf && <MySeat body={body} />}
          <BodyFacts body={body} overview={overview} />
          {may && <BodyAdministration body={body} />}
        </>
      }
    >
      <AsOfPicker asOf={asOf} earliest={body.established} onChange={showDay} />
      {may && <BodySeatRequests body={body} decides={may.decideSeatRequest} />}
      <TermsOfReference overview={overview} acts={may?.administer ? termsActs : undefined} />
      <SeatTable
        seats={overview.seats}
        derived={body.kind === 'COMMITTEE'}
        acts={may?.appoint ? seatActs : undefined}
      />
    </Columns>
  );
}

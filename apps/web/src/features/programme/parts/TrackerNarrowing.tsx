import { useBodyChoices, useEntityChoices, usePillarChoices } from '../../governance/public';
import { useViewer } from '../../identity/public';
import { TrackerFilters } from '../components/TrackerFilters';
import { useProgrammeNames } from '../hooks/useProgrammes';
import type { useTrackerAddress } from '../hooks/useTrackerAddress';

/** The filters of the tracker, with what there is to choose from. */
export function TrackerNarrowing({ place }: { place: ReturnType<typeof useTrackerAddress> }) {
  const { secretariat, standings } = useViewer();
  const { data: programmes = [] } = useProgrammeNames();
  const choices = {
    programme: programmes.map(({ code }) => ({ value: code, label: code })),
    pillar: usePillarChoices(),
    body: useBodyChoices(),
    entity: useEntityChoices(),
  };
  return (
    <TrackerFilters
      fields={place.fields}
      choices={choices}
      mayDrafts={secretariat || standings.length > 0}
      narrowed={place.narrowed}
      onChange={place.change}
      onClear={place.clear}
    />
  );
}

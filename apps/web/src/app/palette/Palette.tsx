import '@mantine/spotlight/styles.layer.css';
import { useApolloClient } from '@apollo/client/react';
import { Spotlight, createSpotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { useEffect, useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFocusBack } from '@concert/web-ui';
import { useFeatures } from '../../assembly/FeaturesContext';
import type { PaletteEntry } from '../../assembly/feature';
import { useViewer } from '../../features/identity/public';
import { searchPath } from '../../features/search/public';

const [store, spotlight] = createSpotlight();

interface PaletteProps {
  /** What was typed since the palette was asked for, before there was a place to type it into; null from then on. */
  typedRef: RefObject<string | null>;
  onClose: () => void;
}

/** Everything that can be reached or begun, in one list to type into. */
export function Palette({ typedRef, onClose }: PaletteProps) {
  const { t } = useTranslation(['app', 'ui']);
  const entries = usePaletteEntries();
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const typeInto = () => {
    const early = typedRef.current ?? '';
    typedRef.current = null;
    setQuery((typed) => early + typed);
  };
  useFocusBack(true);
  useEffect(() => spotlight.open(), []);
  useLayoutEffect(() => {
    if (query) chooseFirst();
  }, [entries, query]);
  const headings = [...new Set(entries.map(({ group }) => group))];
  const actions: SpotlightActionGroupData[] = headings.map((heading) => ({
    group: heading,
    actions: entries
      .filter(({ group }) => group === heading)
      .map(({ id, label, description, keywords, to }) => ({
        id,
        label,
        ...(description && { description }),
        ...(keywords && { keywords: [...keywords] }),
        onClick: () => void navigate(to),
      })),
  }));
  // Found by whatever is typed, and after all that goes by that name.
  if (query.trim())
    actions.push({
      group: t('places.search'),
      actions: [
        {
          id: 'search',
          label: t('palette.everywhere'),
          keywords: [query],
          onClick: () => void navigate(searchPath(query.trim())),
        },
      ],
    });
  return (
    <Spotlight
      query={query}
      onQueryChange={setQuery}
      store={store}
      actions={actions}
      shortcut={null}
      highlightQuery
      scrollable
      limit={40}
      maxHeight="min(28rem, 70vh)"
      nothingFound={t('palette.nothing')}
      searchProps={{
        placeholder: t('palette.placeholder'),
        'aria-label': t('palette.placeholder'),
        // At once, and not only when the dialog has looked for what to give the focus to.
        autoFocus: true,
        onFocus: typeInto,
      }}
      onSpotlightClose={() => {
        typedRef.current = null;
        onClose();
      }}
    />
  );
}

/** Spotlight chooses the first of a list when one types, but not when the list comes after what was typed. */
function chooseFirst(): void {
  const list = document.getElementById(store.getState().listId);
  if (!list) return;
  list.querySelector('[data-selected]')?.removeAttribute('data-selected');
  list.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
  store.updateState((state) => ({ ...state, selected: 0 }));
}

/** Places come at once, the rest as soon as each feature has gathered it. */
function usePaletteEntries(): readonly PaletteEntry[] {
  const { t } = useTranslation('app');
  const client = useApolloClient();
  const features = useFeatures();
  const { secretariat } = useViewer();
  const [gathered, setGathered] = useState<readonly PaletteEntry[] | null>(null);
  useEffect(() => {
    let left = false;
    const gather = async () => {
      const lists = await Promise.all(
        features.map(async ({ palette }) => {
          // A feature that cannot answer now must not hide the others.
          const source = await palette?.().catch(() => null);
          return source ? source.paletteEntries(client).catch(() => []) : [];
        }),
      );
      if (!left) setGathered(lists.flat());
    };
    void gather();
    return () => {
      left = true;
    };
  }, [client, features]);
  return useMemo(() => {
    const places = features
      .flatMap((feature) => feature.places ?? [])
      .filter((place) => secretariat || !place.secretariatOnly)
      .map(({ path, label }) => ({ id: path, label: t(label), group: t('palette.places'), to: path }));
    return [...places, ...(gathered ?? [])];
  }, [features, gathered, secretariat, t]);
}

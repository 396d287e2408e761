import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useBodyChoices, usePillarChoices, type Choice } from '../../governance/public';
import { CountFigures } from '../components/CountFigures';
import type { Counts } from '../hooks/useTracker';

/** How many activities stand where, by pillar and by body; each row leads to its list. */
export function TrackerFigures({ counts }: { counts: Counts }) {
  const { t } = useTranslation('programme');
  const pillars = usePillarChoices();
  const bodies = useBodyChoices();
  const named = (choices: readonly Choice[], key: string) =>
    choices.find(({ value }) => value === key)?.label ?? key;
  return (
    <>
      <CountFigures
        title={t('figures.byPillar')}
        heading={t('filter.pillar')}
        counts={counts.byPillar}
        name={(key) =>
          key === 'NONE' ? (
            t('figures.noPillar')
          ) : (
            <Narrowed by="pillar" value={key} label={named(pillars, key)} />
          )
        }
      />
      <CountFigures
        title={t('figures.byBody')}
        heading={t('filter.body')}
        counts={counts.byBody}
        name={(key) => <Narrowed by="body" value={key} label={named(bodies, key)} />}
      />
    </>
  );
}

function Narrowed({ by, value, label }: { by: 'pillar' | 'body'; value: string; label: string }) {
  const search = new URLSearchParams(useLocation().search);
  search.set(by, value);
  search.delete('view');
  return (
    <Anchor component={Link} to={`?${search.toString()}`} inherit>
      {label}
    </Anchor>
  );
}

import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RowsSkeleton, Section } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { ActivityTable } from '../components/ActivityTable';
import { useEntityActivities } from '../hooks/useTracker';
import { trackerPath } from '../paths';

/** What an entity leads or contributes to, the last to end first; all of it is in the tracker. */
export function EntityActivities({ code }: { code: string }) {
  const { t } = useTranslation('programme');
  const query = useEntityActivities(code);
  const total = query.data?.counts.total;
  const all = (
    <Anchor component={Link} to={`${trackerPath}?${new URLSearchParams({ entity: code }).toString()}`}>
      {t('entity.tracker')}
    </Anchor>
  );
  return (
    <Section title={t('entity.title')} count={total} hint={t('entity.hint')} actions={total ? all : null}>
      <Answer query={query} waiting={<RowsSkeleton rows={3} />}>
        {({ edges }) =>
          edges.length > 0 ? (
            <ActivityTable caption={t('entity.title')} activities={edges.map(({ node }) => node)} />
          ) : (
            <p>{t('entity.none')}</p>
          )
        }
      </Answer>
    </Section>
  );
}

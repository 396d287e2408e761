import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataList, EmptyState, PageHeader, RelativeTime } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { threadPath } from '../../discussions/public';
import { useGuestThreads } from '../hooks/useGuests';

/** All that a guest finds: the discussions they were asked into. */
export function GuestHome() {
  const { t } = useTranslation('guests');
  const threads = useGuestThreads();
  return (
    <>
      <PageHeader title={t('home.title')} documentTitle={t('home.title')} below={t('home.hint')} />
      <Answer page query={threads}>
        {(found) =>
          found.length > 0 ? (
            <DataList label={t('home.title')} items={found} itemKey={({ id }) => id}>
              {({ id, title, body, lastPostAt, unread }) => (
                <>
                  <Anchor component={Link} to={threadPath(id)}>
                    <span dir="auto">{title}</span>
                  </Anchor>{' '}
                  · <bdi>{body.code}</bdi> · <RelativeTime instant={lastPostAt} />
                  {unread > 0 && <> · {t('home.unread', { count: unread })}</>}
                </>
              )}
            </DataList>
          ) : (
            <EmptyState title={t('home.none')}>{t('home.noneHint')}</EmptyState>
          )
        }
      </Answer>
    </>
  );
}

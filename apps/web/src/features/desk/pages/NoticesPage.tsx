import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataList, EmptyState, LoadMore, PageHeader, RowsSkeleton } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { NoticeLine } from '../components/NoticeLine';
import { noticeSettingsPath } from '../paths';
import { useMarkNoticeRead, useNotices } from '../hooks/useNotices';

/** What one was told, the latest first. */
export function NoticesPage() {
  const { t } = useTranslation('desk');
  const { query, items, total, hasMore, busy, more } = useNotices();
  const { act } = useMarkNoticeRead();
  const unread = items.filter(({ readAt }) => readAt === null);
  const read = (id: string) => void act({ id }, { markNoticeRead: { id, readAt: new Date().toISOString() } });
  return (
    <>
      <PageHeader
        title={t('notices.title')}
        documentTitle={t('notices.title')}
        below={query.data && t('notices.below', { count: unread.length })}
        actions={
          <>
            {unread.length > 0 && (
              <Button size="xs" variant="default" onClick={() => unread.forEach(({ id }) => read(id))}>
                {t('notices.readAll')}
              </Button>
            )}
            <Button component={Link} to={noticeSettingsPath} size="xs" variant="default">
              {t('notices.choose')}
            </Button>
          </>
        }
      />
      <Answer query={query} waiting={<RowsSkeleton rows={8} />}>
        {() =>
          items.length > 0 ? (
            <DataList label={t('notices.title')} items={items} itemKey={({ id }) => id}>
              {(notice) => <NoticeLine notice={notice} onRead={() => read(notice.id)} />}
            </DataList>
          ) : (
            <EmptyState title={t('notices.none')}>{t('notices.noneHint')}</EmptyState>
          )
        }
      </Answer>
      <LoadMore shown={items.length} total={total} hasMore={hasMore} busy={busy} onMore={more} />
    </>
  );
}

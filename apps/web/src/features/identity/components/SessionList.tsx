import { Badge, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataTable, DateTime, RelativeTime, type Column } from '@concert/web-ui';
import type { Session } from '../hooks/useAccount';
import { browserName } from './browser-name';

interface SessionListProps {
  sessions: readonly Session[];
  busy: boolean;
  onEnd: (session: Session) => void;
}

export function SessionList({ sessions, busy, onEnd }: SessionListProps) {
  const { t } = useTranslation('identity');
  const columns: Column<Session>[] = [
    {
      key: 'browser',
      title: t('sessions.browser'),
      rowHeader: true,
      cell: ({ userAgent, current }) => (
        <>
          <bdi>{browserName(userAgent) ?? t('sessions.unknown')}</bdi>{' '}
          {current && (
            <Badge variant="light" radius="sm" tt="none" fw={500}>
              {t('sessions.current')}
            </Badge>
          )}
        </>
      ),
    },
    {
      key: 'seen',
      title: t('sessions.lastSeen'),
      cell: ({ lastSeenAt }) => <RelativeTime instant={lastSeenAt} />,
    },
    { key: 'since', title: t('sessions.since'), cell: ({ createdAt }) => <DateTime instant={createdAt} /> },
    { key: 'from', title: t('sessions.from'), cell: ({ ip }) => <bdi>{ip}</bdi> },
    {
      key: 'end',
      title: t('sessions.end'),
      quietTitle: true,
      cell: (session) =>
        !session.current && (
          <Button size="compact-sm" variant="default" disabled={busy} onClick={() => onEnd(session)}>
            {t('sessions.end')}
          </Button>
        ),
    },
  ];
  return (
    <DataTable caption={t('sessions.title')} columns={columns} rows={sessions} rowKey={({ id }) => id} />
  );
}

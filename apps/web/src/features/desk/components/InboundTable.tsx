import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataTable, DateTime, type Column } from '@concert/web-ui';
import type { InboundMail } from '../hooks/useInboundLog';

interface InboundTableProps {
  mails: readonly InboundMail[];
  busy: boolean;
  onRetry: (id: string) => void;
}

export function InboundTable({ mails, busy, onRetry }: InboundTableProps) {
  const { t } = useTranslation('notices');
  const columns: Column<InboundMail>[] = [
    {
      key: 'receivedAt',
      title: t('inbound.receivedAt'),
      cell: ({ receivedAt }) => <DateTime instant={receivedAt} />,
    },
    {
      key: 'person',
      title: t('inbound.person'),
      rowHeader: true,
      cell: ({ person }) => <bdi>{person.name}</bdi>,
    },
    {
      key: 'from',
      title: t('inbound.from'),
      cell: ({ sender }) => (sender === '' ? t('inbound.nobody') : <bdi dir="ltr">{sender}</bdi>),
    },
    { key: 'state', title: t('inbound.state'), cell: (mail) => <State mail={mail} /> },
    {
      key: 'acts',
      title: t('inbound.acts'),
      cell: ({ id, state, person }) =>
        state === 'FAILED' && (
          <Button
            size="compact-sm"
            variant="default"
            disabled={busy}
            aria-label={t('inbound.retryFor', { name: person.name })}
            onClick={() => onRetry(id)}
          >
            {t('inbound.retry')}
          </Button>
        ),
    },
  ];
  return <DataTable caption={t('inbound.title')} columns={columns} rows={mails} rowKey={({ id }) => id} />;
}

function State({ mail: { state, reason, attempts, nextAttemptAt } }: { mail: InboundMail }) {
  const { t } = useTranslation('notices');
  return (
    <>
      {t(`inbound.states.${state}`)}
      {reason && <> · {t(`inbound.reasons.${reason}`)}</>}
      {attempts > 1 && <> · {t('log.attempts', { count: attempts })}</>}
      {attempts > 0 && nextAttemptAt && (
        <>
          {` · ${t('log.nextAttempt')} `}
          <DateTime instant={nextAttemptAt} />
        </>
      )}
    </>
  );
}

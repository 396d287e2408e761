import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataTable, DateTime, type Column } from '@concert/web-ui';
import type { LoggedMail } from '../hooks/useMailLog';

const KINDS = ['NOTICE', 'DIGEST', 'INVITATION', 'PASSWORD_RESET', 'RETURNED_REPLY'] as const;

interface MailTableProps {
  mails: readonly LoggedMail[];
  busy: boolean;
  onRetry: (id: string) => void;
}

export function MailTable({ mails, busy, onRetry }: MailTableProps) {
  const { t } = useTranslation('notices');
  const kindOf = (kind: string) => {
    const known = KINDS.find((one) => one === kind);
    return known ? t(`log.kind.${known}`) : kind;
  };
  const columns: Column<LoggedMail>[] = [
    { key: 'queuedAt', title: t('log.queuedAt'), cell: ({ queuedAt }) => <DateTime instant={queuedAt} /> },
    { key: 'to', title: t('log.to'), rowHeader: true, cell: ({ toAddress }) => <bdi>{toAddress}</bdi> },
    { key: 'kind', title: t('log.what'), cell: ({ kind }) => kindOf(kind) },
    { key: 'state', title: t('log.state'), cell: (mail) => <State mail={mail} /> },
    { key: 'answer', title: t('log.answer'), cell: ({ answer }) => answer && <bdi dir="ltr">{answer}</bdi> },
    {
      key: 'acts',
      title: t('log.acts'),
      cell: ({ id, state, answer, toAddress }) =>
        (state === 'FAILED' || state === 'BOUNCED' || (state === 'QUEUED' && answer !== null)) && (
          <Button
            size="compact-sm"
            variant="default"
            disabled={busy}
            aria-label={t('log.retryTo', { address: toAddress })}
            onClick={() => onRetry(id)}
          >
            {t('log.retry')}
          </Button>
        ),
    },
  ];
  return <DataTable caption={t('log.title')} columns={columns} rows={mails} rowKey={({ id }) => id} />;
}

function State({ mail: { state, sentAt, nextAttemptAt, attempts } }: { mail: LoggedMail }) {
  const { t } = useTranslation('notices');
  const next = attempts > 0 ? nextAttemptAt : null;
  return (
    <>
      {t(`log.states.${state}`)}
      {attempts > 1 && <> · {t('log.attempts', { count: attempts })}</>}
      {sentAt && (
        <>
          {' · '}
          <DateTime instant={sentAt} />
        </>
      )}
      {!sentAt && next && (
        <>
          {` · ${t('log.nextAttempt')} `}
          <DateTime instant={next} />
        </>
      )}
    </>
  );
}

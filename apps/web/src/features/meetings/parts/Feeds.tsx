import { Button, CopyButton, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ConfirmDialog,
  DataList,
  DateTime,
  RelativeTime,
  RowsSkeleton,
  Section,
  announce,
} from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useCalendarFeeds, useCreateFeed, useRevokeFeed, type Feed } from '../hooks/useCalendarFeeds';
import classes from './Feeds.module.css';

/** The viewer's private addresses for Outlook, phones and other calendars. */
export function Feeds() {
  const { t } = useTranslation('meetings');
  const feeds = useCalendarFeeds();
  const { create, busy, problem } = useCreateFeed();
  const [address, setAddress] = useState<string | null>(null);
  const [revoking, setRevoking] = useState<Feed | null>(null);
  return (
    <Section title={t('feed.title')} hint={t('feed.hint')}>
      {address && <NewAddress address={address} />}
      <ProblemNotice
        problem={problem}
        {...(problem?.details.reason === 'tooManyFeeds' && {
          title: t('feed.tooMany'),
          text: t('feed.tooManyText'),
        })}
      />
      <Button size="xs" loading={busy} onClick={() => void create().then(setAddress)}>
        {t('feed.create')}
      </Button>
      <Answer query={feeds} waiting={<RowsSkeleton rows={1} />}>
        {(own) => (
          <DataList label={t('feed.own')} items={own} itemKey={({ id }) => id}>
            {(feed) => <FeedRow feed={feed} onRevoke={() => setRevoking(feed)} />}
          </DataList>
        )}
      </Answer>
      {revoking && (
        <RevokeDialog feed={revoking} onDone={() => setAddress(null)} onClose={() => setRevoking(null)} />
      )}
    </Section>
  );
}

function NewAddress({ address }: { address: string }) {
  const { t } = useTranslation('meetings');
  return (
    <div className={classes.address} role="status">
      <p className={classes.once}>{t('feed.once')}</p>
      <TextInput
        label={t('feed.address')}
        value={address}
        readOnly
        dir="ltr"
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={address}>
        {({ copied, copy }) => (
          <Button size="xs" variant="default" onClick={copy}>
            {t(copied ? 'feed.copied' : 'feed.copy')}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}

function FeedRow({ feed, onRevoke }: { feed: Feed; onRevoke: () => void }) {
  const { t } = useTranslation('meetings');
  return (
    <div className={classes.feed}>
      <p className={classes.dates}>
        {t('feed.made')} <DateTime instant={feed.createdAt} />
        <br />
        {feed.lastReadAt ? (
          <>
            {t('feed.read')} <RelativeTime instant={feed.lastReadAt} />
          </>
        ) : (
          t('feed.unread')
        )}
      </p>
      <Button size="compact-xs" variant="default" onClick={onRevoke}>
        {t('feed.revoke')}
      </Button>
    </div>
  );
}

interface RevokeDialogProps {
  feed: Feed;
  onDone: () => void;
  onClose: () => void;
}

function RevokeDialog({ feed, onDone, onClose }: RevokeDialogProps) {
  const { t } = useTranslation('meetings');
  const { act, busy, problem } = useRevokeFeed();
  const revoke = async () => {
    if (!(await act({ id: feed.id }))) return;
    announce(t('feed.revoked'));
    onDone();
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('feed.revokeTitle')}
      opened
      danger
      confirm={t('feed.revoke')}
      busy={busy}
      problem={<ProblemNotice problem={problem} />}
      onConfirm={() => void revoke()}
      onClose={onClose}
    >
      <p>{t('feed.revokeText')}</p>
    </ConfirmDialog>
  );
}

import { Button } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DataList, LoadMore, RowsSkeleton, Section } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { NothingInBody, useBodyOnPage, type BodyOnPage } from '../../governance/public';
import { MeetingLine } from '../components/MeetingLine';
import { isOver } from '../components/MeetingState';
import { thisHour, useMeetings } from '../hooks/useMeetings';
import { meetingPath } from '../paths';

const DraftMeetingDialog = lazy(async () => ({
  default: (await import('../dialogs/MeetingDialogs')).DraftMeetingDialog,
}));

/** The meetings of a body: those ahead, the next first, and those behind, the latest first. */
export function BodyMeetingsTab() {
  const { body, asOf } = useBodyOnPage();
  const [hour] = useState(() => thisHour());
  // The past is looked at, not worked in.
  const drafts = body.viewerCan.convene && !asOf;
  return (
    <>
      <Ahead body={body} from={hour} drafts={drafts} />
      <Behind body={body.code} to={hour} />
    </>
  );
}

function Ahead({ body, from, drafts }: { body: BodyOnPage['body']; from: string; drafts: boolean }) {
  const { t } = useTranslation('meetings');
  const { query, items, total, hasMore, busy, more } = useMeetings({ body: body.code, from });
  const ahead = items.filter((meeting) => !isOver(meeting));
  return (
    <Section
      title={t('ahead.title')}
      count={query.data ? ahead.length + (total - items.length) : undefined}
      hint={t('ahead.hint')}
      actions={drafts && <DraftButton body={body.code} />}
    >
      <Answer query={query} waiting={<RowsSkeleton rows={3} height={56} />}>
        {() =>
          ahead.length > 0 ? (
            <>
              <DataList label={t('ahead.title')} items={ahead} itemKey={({ id }) => id}>
                {(meeting) => <MeetingLine meeting={meeting} />}
              </DataList>
              <LoadMore shown={items.length} total={total} hasMore={hasMore} busy={busy} onMore={more} />
            </>
          ) : (
            <NothingInBody body={body} title={t('ahead.none')}>
              {t(drafts ? 'ahead.noneDraft' : 'ahead.noneHint')}
            </NothingInBody>
          )
        }
      </Answer>
    </Section>
  );
}

function Behind({ body, to }: { body: string; to: string }) {
  const { t } = useTranslation('meetings');
  const { query, items, total, hasMore, busy, more } = useMeetings({ body, to, latestFirst: true });
  const behind = items.filter(isOver);
  // A young body has nothing behind it, and the page need not speak of it.
  if (query.data && behind.length === 0) return null;
  return (
    <Section title={t('behind.title')} hint={t('behind.hint')}>
      <Answer query={query} waiting={<RowsSkeleton rows={3} height={56} />}>
        {() => (
          <>
            <DataList label={t('behind.title')} items={behind} itemKey={({ id }) => id}>
              {(meeting) => <MeetingLine meeting={meeting} />}
            </DataList>
            <LoadMore shown={items.length} total={total} hasMore={hasMore} busy={busy} onMore={more} />
          </>
        )}
      </Answer>
    </Section>
  );
}

function DraftButton({ body }: { body: string }) {
  const { t } = useTranslation('meetings');
  const navigate = useNavigate();
  const [drafting, setDrafting] = useState(false);
  return (
    <>
      <Button size="xs" onClick={() => setDrafting(true)}>
        {t('draft.open')}
      </Button>
      {drafting && (
        <Suspense>
          <DraftMeetingDialog
            body={body}
            onDrafted={(id) => void navigate(meetingPath(id))}
            onClose={() => setDrafting(false)}
          />
        </Suspense>
      )}
    </>
  );
}

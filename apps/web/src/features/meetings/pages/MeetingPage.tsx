import { Button } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Columns, EmptyState, LabelBadge, PageHeader, RowsSkeleton, Section } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { TranslatedText } from '../../../locales/translated';
import { AgendaList } from '../components/AgendaList';
import { MeetingBodies } from '../components/MeetingBodies';
import { MeetingFacts } from '../components/MeetingFacts';
import { MeetingNumber, MeetingState } from '../components/MeetingState';
import { MeetingTime } from '../components/MeetingTime';
import { PlannedTime } from '../components/PlannedTime';
import { useMeeting, type Meeting } from '../hooks/useMeeting';
import { MeetingHeadActs } from '../parts/MeetingHeadActs';
import { Proposals } from '../parts/Proposals';
import classes from './MeetingPage.module.css';

// Dragging is wanted only by those who build the agenda.
const AgendaEditor = lazy(async () => ({ default: (await import('../parts/AgendaEditor')).AgendaEditor }));
const NewItemDialog = lazy(async () => ({
  default: (await import('../dialogs/AgendaItemDialogs')).NewItemDialog,
}));

/** One page for a meeting through its whole life. */
export function MeetingPage() {
  const id = useParams().id ?? '';
  const query = useMeeting(id);
  return (
    <Answer page query={query}>
      {(meeting) => <MeetingView meeting={meeting} onStale={() => void query.refetch()} />}
    </Answer>
  );
}

function MeetingView({ meeting, onStale }: { meeting: Meeting; onStale: () => void }) {
  return (
    <>
      <PageHeader
        title={<bdi>{meeting.title}</bdi>}
        documentTitle={meeting.title}
        above={
          <>
            <MeetingBodies meeting={meeting} />
            <MeetingNumber meeting={meeting} />
            <MeetingState meeting={meeting} />
          </>
        }
        below={
          <>
            <MeetingTime meeting={meeting} />
            {meeting.place && <bdi>{meeting.place}</bdi>}
          </>
        }
        actions={<MeetingHeadActs meeting={meeting} />}
      />
      <Stage meeting={meeting} />
      <OnPaper meeting={meeting} />
      <Columns
        context={
          <div className={classes.onScreen}>
            <MeetingFacts meeting={meeting} />
          </div>
        }
      >
        <Agenda meeting={meeting} onStale={onStale} />
        <div className={classes.onScreen}>
          <Proposals meeting={meeting} />
        </div>
      </Columns>
    </>
  );
}

/** What a printed agenda says that on the screen stands elsewhere: who may see it, the bodies by their full names, and the link. */
function OnPaper({ meeting }: { meeting: Meeting }) {
  return (
    <div className={classes.onPaper}>
      <LabelBadge audience={meeting.audience} classification={meeting.classification} />
      {[meeting.body, ...meeting.jointBodies].map((body) => (
        <p key={body.id}>
          <TranslatedText name={body.name} />
        </p>
      ))}
      {meeting.link && (
        <p>
          <bdi>{meeting.link}</bdi>
        </p>
      )}
    </div>
  );
}

/** What everyone who opens the page has to know first. */
function Stage({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  if (meeting.state === 'DRAFT') return <p className={classes.stage}>{t('stage.draft')}</p>;
  if (meeting.state !== 'CANCELLED') return null;
  return (
    <p className={classes.stage} data-cancelled>
      <strong>{t('stage.cancelled')}</strong> <bdi>{meeting.cancelReason}</bdi>
    </p>
  );
}

function Agenda({ meeting, onStale }: { meeting: Meeting; onStale: () => void }) {
  const { t } = useTranslation('meetings');
  const [adding, setAdding] = useState(false);
  const { agenda, viewerCan } = meeting;
  const builds = viewerCan.buildAgenda;
  return (
    <Section
      title={t('agenda.title')}
      count={agenda.length}
      hint={
        builds && agenda.length > 1 ? <span className={classes.onScreen}>{t('agenda.hint')}</span> : undefined
      }
      actions={
        builds && (
          <Button size="xs" onClick={() => setAdding(true)}>
            {t('item.addOpen')}
          </Button>
        )
      }
    >
      {agenda.length === 0 && (
        <EmptyState title={t('agenda.none')}>{t(builds ? 'agenda.noneBuild' : 'agenda.noneHint')}</EmptyState>
      )}
      {builds ? (
        <Suspense fallback={<RowsSkeleton rows={agenda.length} height={64} />}>
          <AgendaEditor meeting={meeting} onStale={onStale} />
        </Suspense>
      ) : (
        agenda.length > 0 && <AgendaList meeting={meeting} />
      )}
      <PlannedTime meeting={meeting} />
      {adding && (
        <Suspense>
          <NewItemDialog meeting={meeting} propose={false} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </Section>
  );
}

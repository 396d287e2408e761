import { Suspense, lazy, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Columns, PageHeader, Section } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { TranslatedText, useTranslated } from '../../../locales/translated';
import { AnchoredThreads } from '../../discussions/anchored/public';
import { BodyLink } from '../../governance/public';
import { ActivityFacts } from '../components/ActivityFacts';
import { DraftMark } from '../components/DraftMark';
import { PercentBar } from '../components/PercentBar';
import { ReportList } from '../components/ReportList';
import { StatusBadge } from '../components/StatusBadge';
import { useActivity, type Activity } from '../hooks/useActivity';
import { ActivityActs } from '../parts/ActivityActs';
import { useWorkPlan } from '../hooks/useWorkPlan';
import { activityPath } from '../paths';
import classes from './ActivityPage.module.css';

const ActivityEditor = lazy(async () => ({
  default: (await import('../parts/ActivityEditor')).ActivityEditor,
}));

export function ActivityPage() {
  const id = useParams().id ?? '';
  return <OneActivity key={id} id={id} />;
}

function OneActivity({ id }: { id: string }) {
  const query = useActivity(id);
  const navigate = useNavigate();
  const [editing, setEditing] = useState(false);
  const [last, setLast] = useState(query.data);
  if (query.data && query.data !== last) setLast(query.data);
  // Taken out of the draft while it is being edited here: what is typed about it needs a place.
  const removed = editing && last !== undefined && query.data === undefined;
  const close = (savedId?: string) => {
    setEditing(false);
    if (savedId && savedId !== id) void navigate(activityPath(savedId), { replace: true });
  };
  return (
    <Answer page query={removed ? { ...query, data: last, error: undefined } : query}>
      {(activity) => (
        <ActivityView
          activity={activity}
          removed={removed}
          editing={editing}
          onEdit={() => setEditing(true)}
          onClose={close}
        />
      )}
    </Answer>
  );
}

interface ActivityViewProps {
  activity: Activity;
  removed: boolean;
  editing: boolean;
  onEdit: () => void;
  onClose: (savedId?: string) => void;
}

function ActivityView({ activity, removed, editing, onEdit, onClose }: ActivityViewProps) {
  const { t } = useTranslation('programme');
  const translated = useTranslated();
  const editButton = useRef<HTMLButtonElement>(null);
  const close = (savedId?: string) => {
    onClose(savedId);
    editButton.current?.focus();
  };
  const { number, title, status, late, percent, description, reports, body } = activity;
  return (
    <>
      <PageHeader
        title={<TranslatedText name={title} />}
        documentTitle={`${number} ${translated(title)}`}
        above={
          <>
            <bdi>{number}</bdi>
            <BodyLink body={body} />
          </>
        }
        below={
          <>
            <StatusBadge status={status} late={late} />
            <PercentBar percent={percent} />
            {activity.draft && <DraftMark published={activity.published} />}
          </>
        }
        actions={
          removed ? undefined : <ActivityActs activity={activity} editButton={editButton} onEdit={onEdit} />
        }
      />
      {activity.draft && !removed && (
        <p className={classes.notice} role="status">
          {t(activity.published ? 'draft.changedHint' : 'draft.newHint')}
        </p>
      )}
      <Suspense>
        {editing && <EditorInPlace activity={activity} removed={removed} onClose={close} />}
      </Suspense>
      {!removed && (
        <Columns context={<ActivityFacts activity={activity} />}>
          {description && (
            <Section title={t('activity.description')}>
              <p className={classes.description} dir="auto">
                {description}
              </p>
            </Section>
          )}
          <Section title={t('reports.title')} count={reports.length} hint={t('reports.hint')}>
            <ReportList reports={reports} />
          </Section>
          <Suspense>
            <AnchoredThreads
              anchor={{ kind: 'ACTIVITY', id: activity.id, title: translated(title) }}
              body={body}
              threads={activity.threads}
              section
            />
          </Suspense>
        </Columns>
      )}
    </>
  );
}

/** Whether the person plans for every entity is known from the plan. */
function EditorInPlace({
  activity,
  removed,
  onClose,
}: Pick<ActivityViewProps, 'activity' | 'removed' | 'onClose'>) {
  const { body, programme } = activity;
  const { data } = useWorkPlan(body.code, programme.code);
  if (!data) return null;
  return (
    <ActivityEditor
      body={body.code}
      programme={programme.code}
      wholePlan={data.may.edit}
      mayAdd={data.may.propose}
      activity={activity}
      removed={removed}
      onClose={onClose}
    />
  );
}

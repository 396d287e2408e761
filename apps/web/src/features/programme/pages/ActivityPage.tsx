import { Suspense, lazy, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Columns, PageHeader, Section } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { TranslatedText, useTranslated } from '../../../locales/translated';
import { BodyLink } from '../../governance/public';
import { ActivityFacts } from '../components/ActivityFacts';
import { DraftMark } from '../components/DraftMark';
import { PercentBar } from '../components/PercentBar';
import { ReportList } from '../components/ReportList';
import { StatusBadge } from '../components/StatusBadge';
import { useActivity, type Activity } from '../hooks/useActivity';
import { ActivityActs } from '../parts/ActivityActs';
import { useWorkPlan } from '../hooks/useWorkPlan';
import classes from './ActivityPage.module.css';

const ActivityEditor = lazy(async () => ({
  default: (await import('../parts/ActivityEditor')).ActivityEditor,
}));

export function ActivityPage() {
  const id = useParams().id ?? '';
  const activity = useActivity(id);
  return <Answer query={activity}>{(data) => <ActivityView key={data.id} activity={data} />}</Answer>;
}

function ActivityView({ activity }: { activity: Activity }) {
  const { t } = useTranslation('programme');
  const translated = useTranslated();
  const [editing, setEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const close = () => {
    setEditing(false);
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
        actions={<ActivityActs activity={activity} editButton={editButton} onEdit={() => setEditing(true)} />}
      />
      {activity.draft && (
        <p className={classes.notice} role="status">
          {t(activity.published ? 'draft.changedHint' : 'draft.newHint')}
        </p>
      )}
      <Suspense>{editing && <EditorInPlace activity={activity} onClose={close} />}</Suspense>
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
      </Columns>
    </>
  );
}

/** Whether the person plans for every entity is known from the plan. */
function EditorInPlace({ activity, onClose }: { activity: Activity; onClose: () => void }) {
  const { body, programme } = activity;
  const { data } = useWorkPlan(body.code, programme.code);
  if (!data) return null;
  return (
    <ActivityEditor
      body={body.code}
      programme={programme.code}
      wholePlan={data.may.edit}
      activity={activity}
      onClose={onClose}
    />
  );
}

import { Button } from '@mantine/core';
import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList, EmptyState, LoadMore, RowsSkeleton, Section } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { ChangeList } from '../components/ChangeList';
import { PlanState } from '../components/PlanState';
import type { ProgrammeName } from '../hooks/useProgrammes';
import { useBeginning } from '../hooks/useBeginning';
import { useRowsWith } from '../hooks/useRowsWith';
import { useWorkPlan, type PlanPlace } from '../hooks/useWorkPlan';
import { PlanActs } from './PlanActs';
import { PlanRow } from './PlanRow';
import { PlanVersions } from './PlanVersions';

const ActivityEditor = lazy(async () => ({ default: (await import('./ActivityEditor')).ActivityEditor }));

/** Stands for the id of an activity that is only being written. */
const NEW = 'new';

/** A plan with its draft for those who see it, and what was published for everyone. */
export function BodyPlan({ body, programme }: { body: string; programme: ProgrammeName }) {
  const plan = useWorkPlan(body, programme.code);
  return (
    <Answer query={plan} waiting={<RowsSkeleton rows={8} />}>
      {(place) => <PlanView body={body} programme={programme.code} place={place} />}
    </Answer>
  );
}

function PlanView({ body, programme, place }: { body: string; programme: string; place: PlanPlace }) {
  const { t } = useTranslation('programme');
  const [open, setOpen] = useState<string | null>(null);
  // Where the keyboard goes on once an editor has closed.
  const [back, setBack] = useState<string | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (back === NEW && open === null) addButton.current?.focus();
  }, [back, open]);
  const close = (savedId?: string) => {
    setBack(savedId ?? open);
    setOpen(null);
  };
  const { plan, may } = place;
  const activities = plan?.activities ?? [];
  const changes = plan?.unpublishedChanges ?? [];
  const insider = may.edit || may.propose || activities.some(({ draft }) => draft) || changes.length > 0;
  const adding = open === NEW;
  const { rows, removed } = useRowsWith(activities, open);
  const { beginning, hasMore, more } = useBeginning(rows, rows.findIndex(({ id }) => id === back) + 1);
  const withActs = activities.some(({ viewerCan }) => viewerCan.edit);
  return (
    <>
      {plan && <PlanState plan={plan} />}
      <Section
        title={t('plan.activities')}
        count={activities.length}
        hint={insider ? t('plan.draftHint') : t('plan.publishedHint')}
        actions={
          <PlanActs
            body={body}
            programme={programme}
            place={place}
            addButton={addButton}
            onAdd={() => setOpen(NEW)}
          />
        }
      >
        <Suspense>
          {adding && (
            <ActivityEditor
              body={body}
              programme={programme}
              wholePlan={may.edit}
              mayAdd={may.propose}
              onClose={close}
            />
          )}
        </Suspense>
        {rows.length > 0 ? (
          <DataList label={t('plan.activities')} items={beginning} itemKey={({ id }) => id}>
            {(activity) => (
              <PlanRow
                activity={activity}
                wholePlan={may.edit}
                mayAdd={may.propose}
                removed={removed === activity.id}
                withActs={withActs}
                editing={open === activity.id}
                returned={back === activity.id}
                onEdit={() => setOpen(activity.id)}
                onClose={close}
              />
            )}
          </DataList>
        ) : (
          !adding && (
            <EmptyState
              title={t(may.propose ? 'plan.none' : 'plan.nonePublished')}
              action={may.propose && <Button onClick={() => setOpen(NEW)}>{t('plan.add')}</Button>}
            >
              {t(may.propose ? 'plan.noneHint' : 'plan.nonePublishedHint')}
            </EmptyState>
          )
        )}
        <LoadMore shown={beginning.length} total={rows.length} hasMore={hasMore} busy={false} onMore={more} />
      </Section>
      {changes.length > 0 && (
        <Section title={t('changes.title')} count={changes.length} hint={t('changes.hint')}>
          <ChangeList changes={changes} />
        </Section>
      )}
      {plan?.publishedNumber && <PlanVersions body={body} programme={programme} />}
    </>
  );
}

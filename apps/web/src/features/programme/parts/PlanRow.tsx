import { Button } from '@mantine/core';
import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog, announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { TranslatedText } from '../../../locales/translated';
import { PlanLine } from '../components/PlanLine';
import { useProblemWords } from '../hooks/useProblemWords';
import { useRemoveActivity, type PlannedActivity } from '../hooks/useWorkPlan';

const ActivityEditor = lazy(async () => ({ default: (await import('./ActivityEditor')).ActivityEditor }));

interface PlanRowProps {
  activity: PlannedActivity;
  wholePlan: boolean;
  mayAdd: boolean;
  /** Someone else has taken it out of the draft while it is being edited here. */
  removed: boolean;
  /** Whether some row of the list has something to press: then all leave room for it. */
  withActs: boolean;
  editing: boolean;
  /** It was edited or added a moment ago: here its author goes on. */
  returned: boolean;
  onEdit: () => void;
  onClose: (savedId?: string) => void;
}

/** One activity of a plan, edited where it stands. */
export function PlanRow(props: PlanRowProps) {
  const { activity, wholePlan, mayAdd, removed, withActs, editing, returned, onEdit, onClose } = props;
  const { t } = useTranslation('programme');
  const [removing, setRemoving] = useState(false);
  const { number, body, programme, viewerCan } = activity;
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (returned && !editing) line.current?.querySelector('a')?.focus();
  }, [returned, editing]);
  if (editing)
    return (
      <Suspense fallback={<PlanLine activity={activity} withActs={withActs} />}>
        <ActivityEditor
          body={body.code}
          programme={programme.code}
          wholePlan={wholePlan}
          activity={activity}
          removed={removed}
          mayAdd={mayAdd}
          onClose={onClose}
        />
      </Suspense>
    );
  const acts = viewerCan.edit && (
    <>
      <Button size="compact-sm" variant="default" onClick={onEdit} aria-label={t('plan.editOne', { number })}>
        {t('plan.edit')}
      </Button>
      {viewerCan.remove && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => setRemoving(true)}
          aria-label={t('plan.removeOne', { number })}
        >
          {t('plan.remove')}
        </Button>
      )}
      {removing && <RemoveDialog activity={activity} onClose={() => setRemoving(false)} />}
    </>
  );
  return <PlanLine ref={line} activity={activity} withActs={withActs} acts={acts} />;
}

/** Only a proposal that was never published: what everyone has seen is called off, not removed. */
function RemoveDialog({ activity, onClose }: { activity: PlannedActivity; onClose: () => void }) {
  const { t } = useTranslation('programme');
  const words = useProblemWords();
  const { act, busy, problem } = useRemoveActivity();
  const { id, version, number, title } = activity;
  const remove = async () => {
    if (!(await act({ id, version }))) return;
    onClose();
    announce(t('plan.removed', { number }));
  };
  return (
    <ConfirmDialog
      title={t('plan.removeOne', { number })}
      opened
      onClose={onClose}
      confirm={t('plan.remove')}
      danger
      busy={busy}
      problem={<ProblemNotice problem={problem} text={words(problem)} />}
      onConfirm={() => void remove()}
    >
      <p>
        <strong>
          <TranslatedText name={title} />
        </strong>
      </p>
      <p>{t('plan.removeText')}</p>
    </ConfirmDialog>
  );
}

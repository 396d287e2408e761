import { Button, Group, Stack } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { DraftNotice } from '../../../drafts/DraftNotice';
import { ActivityFields } from '../components/ActivityFields';
import type { ActivityDetails } from '../hooks/useActivity';
import { fieldsOf, useActivityForm } from '../hooks/useActivityForm';
import { useProblemWords } from '../hooks/useProblemWords';
import { useAddActivity, useUpdateActivity } from '../hooks/useWorkPlan';
import classes from './ActivityEditor.module.css';

interface ActivityEditorProps {
  /** Codes of the plan's body and programme. */
  body: string;
  programme: string;
  /** Whether this person plans for every entity, or only for their own. */
  wholePlan: boolean;
  /** The activity to be changed; a new one without. */
  activity?: ActivityDetails;
  onClose: () => void;
}

/** Plans an activity where it stands in the draft. Nothing typed is lost: not to a faster person, not to a reload. */
export function ActivityEditor({ body, programme, wholePlan, activity, onClose }: ActivityEditorProps) {
  const { t } = useTranslation(['programme', 'ui']);
  const words = useProblemWords();
  const add = useAddActivity();
  const update = useUpdateActivity();
  const { busy, problem } = activity ? update : add;
  const [id] = useState(() => activity?.id ?? crypto.randomUUID());
  // The version the reader saw when they began; once they have been told of a newer one, that one.
  const [begun] = useState(activity?.version ?? null);
  const newer = problem?.code === 'STALE' ? problem.details.currentVersion : undefined;
  const form = useActivityForm(
    {
      draftKey: activity ? `activity.${activity.id}` : `activity.${body}.${programme}`,
      ...{ programme, wholePlan, version: begun },
      ...(activity && { initial: fieldsOf(activity) }),
    },
    problem,
  );
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const version = typeof newer === 'number' ? newer : (begun ?? 0);
    const saved = activity
      ? (await update.act({ id, version, ...form.input }))?.updateActivity
      : (await add.act({ id, body, programme, ...form.input }))?.addActivity;
    if (!saved) return;
    form.draft.clear();
    onClose();
    announce(t(activity ? 'plan.changed' : 'plan.added', { number: saved.number }));
  };
  const heading = activity ? t('plan.editTitle', { number: activity.number }) : t('plan.addTitle');
  const element = useRef<HTMLFormElement>(null);
  // Whoever opened it wants to type: the first field is where they go on.
  useEffect(() => element.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), []);
  return (
    <form
      ref={element}
      className={classes.editor}
      aria-label={heading}
      onSubmit={(event) => void save(event)}
    >
      <Stack gap="sm">
        <strong>{heading}</strong>
        <DraftNotice
          restored={form.draft.restored}
          outdated={form.draft.outdated}
          onDiscard={form.draft.clear}
        />
        <ActivityFields {...form} onChange={form.change} />
        <ProblemNotice problem={problem} text={words(problem)} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t(typeof newer === 'number' ? 'plan.saveOver' : 'plan.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

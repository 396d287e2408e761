import { Button, Group, Stack } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { DraftNotice } from '../../../drafts/DraftNotice';
import { RemovedNotice } from '../../../drafts/RemovedNotice';
import { useTranslated } from '../../../locales/translated';
import { ActivityFields } from '../components/ActivityFields';
import { TheirChanges } from '../components/TheirChanges';
import type { ActivityDetails } from '../hooks/useActivity';
import { fieldsOf, useActivityForm } from '../hooks/useActivityForm';
import { useProblemWords } from '../hooks/useProblemWords';
import { useTypedLines } from '../hooks/useTypedLines';
import { useAddActivity, useUpdateActivity } from '../hooks/useWorkPlan';
import classes from './ActivityEditor.module.css';

interface ActivityEditorProps {
  /** Codes of the plan's body and programme. */
  body: string;
  programme: string;
  /** Whether this person plans for every entity, or only for their own. */
  wholePlan: boolean;
  /** The activity to be changed, as it is now; a new one without. */
  activity?: ActivityDetails;
  /** Someone else has taken it out of the draft: it is as it was last seen. */
  removed?: boolean;
  /** Whether this person may add an activity to the plan. */
  mayAdd: boolean;
  /** With the id of what was saved; without, nothing was. */
  onClose: (savedId?: string) => void;
}

/** Plans an activity where it stands in the draft. Nothing typed is lost: not to a faster person, not to a reload. */
export function ActivityEditor(props: ActivityEditorProps) {
  const { body, programme, wholePlan, activity, mayAdd, onClose } = props;
  const { t } = useTranslation(['programme', 'ui']);
  const translated = useTranslated();
  const words = useProblemWords();
  const add = useAddActivity();
  const update = useUpdateActivity();
  const removed = props.removed === true || update.problem?.details.what === 'activity';
  const existing = removed ? undefined : activity;
  const { busy, problem } = existing || (removed && !mayAdd) ? update : add;
  const [newId] = useState(() => crypto.randomUUID());
  const form = useActivityForm(
    {
      draftKey: activity ? `plan.activity.${activity.id}` : `plan.activity.${body}.${programme}`,
      ...{ programme, wholePlan },
      ...(activity && { current: fieldsOf(activity) }),
    },
    problem,
  );
  // The number of what was removed may be another's by now: the plan gives the next one, unless one was typed.
  const newNumber = form.input.number === activity?.number ? null : form.input.number;
  const version = activity?.version ?? 0;
  const disputed = form.theirChanges.some((change) => change.disputed);
  // The version of theirs over which the person has been asked whether to save.
  const [asked, setAsked] = useState<number | null>(null);
  const theirs = useRef<HTMLDivElement>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (removed && !mayAdd) return;
    if (disputed && asked !== version) {
      setAsked(version);
      theirs.current?.focus();
      return;
    }
    const saved = existing
      ? (await update.act({ id: existing.id, version, ...form.input }))?.updateActivity
      : (await add.act({ id: newId, body, programme, ...form.input, number: newNumber }))?.addActivity;
    if (!saved) return;
    form.draft.clear();
    onClose(saved.id);
    announce(t(existing ? 'plan.changed' : 'plan.added', { number: saved.number }));
  };
  const cancel = () => {
    // Nobody would find it again: there is no activity left to be opened.
    if (removed) form.draft.clear();
    onClose();
  };
  const heading = activity ? t('plan.editTitle', { number: activity.number }) : t('plan.addTitle');
  const outputName = (output: string) => {
    const found = form.outputs.find((one) => one.id === output);
    return found ? `${found.number} ${translated(found.title)}` : '';
  };
  const typedLines = useTypedLines(outputName);
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
        {removed ? (
          <RemovedNotice anew={mayAdd} typed={() => typedLines(form.value)} />
        ) : (
          <DraftNotice restored={form.draft.restored} onDiscard={form.draft.clear} />
        )}
        <ActivityFields {...form} onChange={form.change} />
        <TheirChanges
          ref={theirs}
          changes={form.theirChanges}
          outputName={outputName}
          onTake={form.takeTheirs}
        />
        {(!removed || mayAdd) && <ProblemNotice problem={problem} text={words(problem)} />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={cancel}>
            {t('ui:cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={removed && !mayAdd}>
            {removed
              ? t('ui:removed.anew')
              : t(disputed && asked === version ? 'plan.saveOver' : 'plan.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

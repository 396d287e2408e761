import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '@concert/contracts';
import { FormDialog, announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { DraftNotice } from '../../../drafts/DraftNotice';
import { useDraft } from '../../../drafts/useDraft';
import { ChangeList } from '../components/ChangeList';
import { useProblemWords } from '../hooks/useProblemWords';
import { usePublishWorkPlan, type WorkPlan } from '../hooks/useWorkPlan';
import classes from './PublishDialog.module.css';

interface PublishDialogProps {
  body: string;
  plan: WorkPlan;
  onClose: () => void;
}

/** Says who will see what before it is published; the draft on screen is the one that is published, or nothing. */
export function PublishDialog({ body, plan, onClose }: PublishDialogProps) {
  const { t } = useTranslation('programme');
  const words = useProblemWords();
  const { act, busy, problem } = usePublishWorkPlan();
  const { id, version, unpublishedChanges: changes, activities, publishedNumber } = plan;
  const note = useDraft(`publish.${id}`, '', version);
  const publish = async () => {
    const published = await act({ id, version, note: note.value || null });
    if (!published) return;
    note.clear();
    onClose();
    announce(t('publish.done', { number: published.publishWorkPlan.publishedNumber }));
  };
  return (
    <FormDialog
      title={t('publish.title', { body, number: (publishedNumber ?? 0) + 1 })}
      opened
      onClose={onClose}
      size="lg"
      confirm={t('publish.confirm')}
      busy={busy}
      problem={<ProblemNotice problem={problem} text={words(problem)} />}
      onSubmit={() => void publish()}
    >
      <div>
        <p>{t('publish.who', { count: activities.length })}</p>
        <p>{t('publish.kept')}</p>
      </div>
      <div className={classes.changes} tabIndex={0} role="region" aria-label={t('changes.title')}>
        <ChangeList changes={changes} />
      </div>
      <DraftNotice restored={note.restored} onDiscard={note.clear} />
      <Textarea
        label={t('publish.note')}
        description={t('publish.noteHint')}
        autosize
        minRows={2}
        maxLength={LIMITS.reason}
        dir="auto"
        value={note.value}
        onChange={(event) => note.setValue(event.currentTarget.value)}
      />
    </FormDialog>
  );
}

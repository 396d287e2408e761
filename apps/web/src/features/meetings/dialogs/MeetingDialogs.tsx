import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog, announce, useFormats, useUi } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import type { Problem } from '../../../apollo/problem';
import { DraftNotice } from '../../../drafts/DraftNotice';
import { useDraft } from '../../../drafts/useDraft';
import { useMeetingActs, type Meeting } from '../hooks/useMeeting';
import { useDraftMeeting } from '../hooks/useMeetings';
import { ConvocationPreview } from '../parts/ConvocationPreview';
import classes from './fields.module.css';
import { emptyMeeting, formOf, inputOf } from './meeting-form';
import { MeetingFields } from './MeetingFields';

interface DraftMeetingDialogProps {
  /** Code of the body that hosts it. */
  body: string;
  onDrafted: (id: string) => void;
  onClose: () => void;
}

/** A new draft: nobody is told, and only those who run meetings see it. */
export function DraftMeetingDialog({ body, onDrafted, onClose }: DraftMeetingDialogProps) {
  const { t } = useTranslation('meetings');
  const { timeZone } = useUi();
  const today = useFormats().today();
  const [empty] = useState(() => emptyMeeting(timeZone, today));
  const draft = useDraft(`meeting.new.${body}`, empty);
  const { act, busy, problem } = useDraftMeeting();
  const input = inputOf(draft.value);
  const save = async () => {
    const saved = input && (await act({ body, ...input }));
    if (!saved) return;
    draft.clear();
    announce(t('draft.done'));
    onClose();
    onDrafted(saved.draftMeeting.id);
  };
  return (
    <FormDialog
      title={t('draft.title', { body })}
      opened
      size="lg"
      onClose={onClose}
      confirm={t('draft.submit')}
      busy={busy}
      problem={<FormProblem problem={problem} />}
      onSubmit={() => void save()}
    >
      <p className={classes.text}>{t('draft.text')}</p>
      <DraftNotice restored={draft.restored} onDiscard={draft.clear} />
      <MeetingFields host={body} value={draft.value} problem={problem} onChange={draft.setValue} />
    </FormDialog>
  );
}

/** Changing a meeting; of a convened one it says first who will be told of the change. */
export function EditMeetingDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { t } = useTranslation('meetings');
  const [saved] = useState(() => formOf(meeting));
  const draft = useDraft(`meeting.${meeting.id}`, saved, meeting.version);
  const { act, busy, problem } = useMeetingActs().update;
  const input = inputOf(draft.value);
  const save = async () => {
    if (!input || !(await act({ id: meeting.id, version: meeting.version, ...input }))) return;
    draft.keep();
    announce(t('edit.done'));
    onClose();
  };
  return (
    <FormDialog
      title={t('edit.title')}
      opened
      size="lg"
      onClose={onClose}
      confirm={t(meeting.convenedAt ? 'edit.submitConvened' : 'edit.submit')}
      busy={busy}
      problem={<FormProblem problem={problem} />}
      onSubmit={() => void save()}
    >
      <DraftNotice restored={draft.restored} outdated={draft.outdated} onDiscard={draft.clear} />
      <MeetingFields
        host={meeting.body.code}
        value={draft.value}
        problem={problem}
        onChange={draft.setValue}
      />
      {meeting.convenedAt && (
        <ConvocationPreview
          meetingId={meeting.id}
          jointBodies={draft.value.jointBodies}
          audience={draft.value.audience}
          heading={t('edit.told')}
        />
      )}
    </FormDialog>
  );
}

/** What the fields cannot say themselves. */
function FormProblem({ problem }: { problem: Problem | null }) {
  const { t } = useTranslation('meetings');
  if (problem?.details.reason === 'bodyDissolved')
    return <ProblemNotice problem={problem} title={t('problem.bodyDissolved')} />;
  return <ProblemNotice problem={problem} />;
}

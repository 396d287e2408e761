import { useTranslation } from 'react-i18next';
import { LIMITS } from '@concert/contracts';
import { ConfirmDialog, FormDialog, RowsSkeleton, announce } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { ConvocationList } from '../components/ConvocationList';
import { MeetingTime } from '../components/MeetingTime';
import { useConvocation, useMeetingActs, type Meeting } from '../hooks/useMeeting';
import { ConvocationPreview } from '../parts/ConvocationPreview';
import classes from './fields.module.css';

interface DialogProps {
  meeting: Meeting;
  onClose: () => void;
}

/** Convening: exactly who is told is shown first, and nobody else is told. */
export function ConveneDialog({ meeting, onClose }: DialogProps) {
  const { t } = useTranslation('meetings');
  const convocation = useConvocation({ meetingId: meeting.id });
  const { act, busy, problem } = useMeetingActs().convene;
  const shown = convocation.data;
  const convene = async () => {
    if (!shown) return;
    if (await act({ id: meeting.id, version: meeting.version, convocation: shown.digest })) {
      announce(t('convene.done', { count: shown.personCount }));
      onClose();
    } else {
      // Someone may have been named meanwhile: the list is shown anew before it is tried again.
      await convocation.refetch();
    }
  };
  return (
    <FormDialog
      title={t('convene.title')}
      opened
      size="lg"
      onClose={onClose}
      confirm={shown ? t('convene.submit', { count: shown.personCount }) : t('convene.open')}
      busy={busy || !shown}
      problem={
        <ProblemNotice
          problem={problem}
          {...(problem?.details.reason === 'convocationChanged' && {
            title: t('problem.convocationChanged'),
            text: t('problem.convocationChangedText'),
          })}
          {...(problem?.details.reason === 'inThePast' && {
            title: t('problem.inThePast'),
            text: t('problem.inThePastText'),
          })}
        />
      }
      onSubmit={() => void convene()}
    >
      <p className={classes.text}>
        <strong>
          <bdi>{meeting.title}</bdi>
        </strong>
        <br />
        <MeetingTime meeting={meeting} />
      </p>
      <p className={classes.text}>{t('convene.text')}</p>
      {meeting.agenda.length === 0 && <p className={classes.text}>{t('convene.noAgenda')}</p>}
      <Answer query={convocation} waiting={<RowsSkeleton rows={4} height={28} />}>
        {(data) => <ConvocationList heading={t('convene.told')} convocation={data} />}
      </Answer>
    </FormDialog>
  );
}

/** Calling it off; of a convened meeting it says first who is told. */
export function CancelMeetingDialog({ meeting, onClose }: DialogProps) {
  const { t } = useTranslation('meetings');
  const { act, busy, problem } = useMeetingActs().cancel;
  const cancel = async (reason: string) => {
    if (!(await act({ id: meeting.id, version: meeting.version, reason }))) return;
    announce(t('cancel.done'));
    onClose();
  };
  return (
    <ConfirmDialog
      title={t(meeting.convenedAt ? 'cancel.title' : 'cancel.titleDraft')}
      opened
      danger
      onClose={onClose}
      confirm={t(meeting.convenedAt ? 'cancel.submit' : 'cancel.submitDraft')}
      reason={{ required: true, description: t('cancel.reasonHint'), maxLength: LIMITS.reason }}
      busy={busy}
      problem={<ProblemNotice problem={problem} />}
      onConfirm={(reason) => void cancel(reason)}
    >
      <p className={classes.before}>{t(meeting.convenedAt ? 'cancel.text' : 'cancel.textDraft')}</p>
      {meeting.convenedAt && <ConvocationPreview meetingId={meeting.id} heading={t('cancel.told')} />}
    </ConfirmDialog>
  );
}

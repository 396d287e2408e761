import { NumberInput, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ACTIVITY_STATUSES, type ActivityStatus, LIMITS } from '@concert/contracts';
import { FormDialog, announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { DraftNotice } from '../../../drafts/DraftNotice';
import { useDraft } from '../../../drafts/useDraft';
import { TranslatedText } from '../../../locales/translated';
import { useReportProgress, type ActivityDetails } from '../hooks/useActivity';
import { useProblemWords } from '../hooks/useProblemWords';

interface ReportDialogProps {
  activity: ActivityDetails;
  onClose: () => void;
  onDone?: () => void;
}

interface Statement {
  status: ActivityStatus;
  percent: number;
  text: string;
}

/** Calling an activity off is an act of its own, with a reason. */
const STATUSES = ACTIVITY_STATUSES.filter((status) => status !== 'CANCELLED');

/** What the entity states about its activity; it stands on record as it was given. */
export function ReportDialog({ activity, onClose, onDone }: ReportDialogProps) {
  const { t } = useTranslation('programme');
  const words = useProblemWords();
  const { act, busy, problem } = useReportProgress();
  const errorOf = useFieldErrors(problem);
  const { id: activityId, version, title, number } = activity;
  const [id] = useState(() => crypto.randomUUID());
  const [first] = useState<Statement>(() => beginning(activity));
  const { value, setValue, restored, outdated, clear } = useDraft(`report.${activityId}`, first, version);
  const choose = (status: ActivityStatus) =>
    setValue({ ...value, status, percent: percentFor(status, value.percent) });
  const report = async () => {
    if (!(await act({ id, activityId, version, ...value }))) return;
    clear();
    announce(t('report.done', { number }));
    onClose();
    onDone?.();
  };
  return (
    <FormDialog
      title={t('report.title', { number })}
      opened
      onClose={onClose}
      size="lg"
      confirm={t('report.confirm')}
      busy={busy}
      problem={<ProblemNotice problem={problem} text={words(problem)} />}
      onSubmit={() => void report()}
    >
      <p style={{ margin: 0 }}>
        <strong>
          <TranslatedText name={title} />
        </strong>
      </p>
      <DraftNotice restored={restored} outdated={outdated} onDiscard={clear} />
      <Select
        label={t('report.status')}
        data={STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) }))}
        value={value.status}
        allowDeselect={false}
        error={errorOf('status')}
        onChange={(status) => choose(STATUSES.find((one) => one === status) ?? value.status)}
      />
      <NumberInput
        label={t('report.percent')}
        description={t('report.percentHint')}
        min={0}
        max={100}
        clampBehavior="strict"
        allowDecimal={false}
        suffix=" %"
        disabled={value.status !== 'UNDER_WAY'}
        value={value.percent}
        error={errorOf('percent')}
        onChange={(percent) => setValue({ ...value, percent: Number(percent) || 0 })}
      />
      <Textarea
        label={t('report.text')}
        description={t('report.textHint')}
        required
        autosize
        minRows={4}
        maxRows={14}
        maxLength={LIMITS.description}
        dir="auto"
        value={value.text}
        error={errorOf('text')}
        onChange={(event) => setValue({ ...value, text: event.currentTarget.value })}
        data-autofocus
      />
    </FormDialog>
  );
}

/** From where it stands; who reports on what was only planned most likely begins it. */
function beginning({ status, percent }: ActivityDetails): Statement {
  const next = status === 'PLANNED' || status === 'CANCELLED' ? 'UNDER_WAY' : status;
  return { status: next, percent, text: '' };
}

function percentFor(status: ActivityStatus, percent: number): number {
  if (status === 'COMPLETED') return 100;
  if (status === 'PLANNED') return 0;
  return percent === 100 ? 90 : percent;
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice, useFormats } from '@concert/web-ui';
import { useReasonText } from '../locales/reason-text';
import type { Problem } from './problem';

const MINUTES = { style: 'unit', unit: 'minute', unitDisplay: 'long' } as const;

interface ProblemNoticeProps {
  problem: Problem | null | undefined;
  retry?: (() => void) | undefined;
  /** Says it better than the general words can. */
  title?: string | undefined;
  text?: ReactNode;
  /** What else can be done about it. */
  action?: ReactNode;
}

/** What happened, what is kept and what to do, for any problem with the server; with its reason where that is known. */
export function ProblemNotice({ problem, retry, title, text, action }: ProblemNoticeProps) {
  const { t } = useTranslation('ui');
  const { number } = useFormats();
  const reasonText = useReasonText();
  if (!problem) return null;
  const reason = reasonText(problem.details.reason, problem.details);
  return (
    <ErrorNotice
      title={title ?? t(`problem.${problem.code}.title`)}
      errorId={problem.code === 'INTERNAL' ? problem.errorId : undefined}
      retry={retry}
      action={action}
    >
      {reason && (
        <>
          <strong>{reason}</strong>{' '}
        </>
      )}
      {text ?? t(`problem.${problem.code}.text`, { time: number(minutesToWait(problem), MINUTES) })}
    </ErrorNotice>
  );
}

/** Of a refusal for too many attempts. */
const minutesToWait = ({ details: { retryAfterSeconds } }: Problem): number =>
  typeof retryAfterSeconds === 'number' ? Math.ceil(retryAfterSeconds / 60) : 1;

import { useTranslation } from 'react-i18next';
import { announce } from '@concert/web-ui';
import { useReasonText } from '../locales/reason-text';
import type { Problem } from './problem';

const FASTER: ReadonlySet<Problem['code']> = new Set(['CONFLICT', 'STALE', 'NOT_FOUND']);

/**
 * Says that somebody else was faster, for acts on a thing that leaves the list when it is settled: a notice beside its
 * buttons would leave with it.
 */
export function useOvertaken(): (problem: Problem) => void {
  const { t } = useTranslation('ui');
  const reasonText = useReasonText();
  return ({ code, details }) => {
    if (FASTER.has(code)) announce(reasonText(details.reason, details) ?? t(`problem.${code}.title`));
  };
}

import { useTranslation } from 'react-i18next';
import { useReasonText } from '../locales/reason-text';
import type { Problem } from './problem';

interface FieldProblem {
  field: string;
  reason: string;
}

const isFieldProblem = (value: unknown): value is FieldProblem =>
  typeof value === 'object' && value !== null && 'field' in value && 'reason' in value;

/** The rules which inputs break most often, by the names the server gives them. */
const known = [
  'isEmail',
  'isNotEmpty',
  'minLength',
  'maxLength',
  'isIn',
  'isTimeZone',
  'min',
  'max',
] as const;

/** What the server said about a field, to be shown beside it. */
export function useFieldErrors(problem: Problem | null): (field: string) => string | undefined {
  const { t } = useTranslation('ui');
  const reasonText = useReasonText();
  if (problem?.code !== 'INVALID_INPUT') return () => undefined;
  const listed = Array.isArray(problem.details.fields) ? problem.details.fields.filter(isFieldProblem) : [];
  const faults = isFieldProblem(problem.details) ? [...listed, problem.details] : listed;
  return (field) => {
    const fault = faults.find((one) => one.field === field);
    if (!fault) return undefined;
    const rule = known.find((name) => name === fault.reason);
    if (rule) return t(`invalid.${rule}`);
    return reasonText(fault.reason, problem.details) ?? t('invalid.other');
  };
}

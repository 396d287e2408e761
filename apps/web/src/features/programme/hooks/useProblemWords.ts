import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../apollo/problem';

/** Refusals that can be explained better than in general words. */
const REASONS = [
  'programmeClosed',
  'bodyDissolved',
  'ownEntityOnly',
  'exists',
  'published',
  'reported',
  'cancelledAlready',
  'emptyPlan',
  'nothingToPublish',
  'importAccepted',
  'importFaulty',
  'notFromHere',
  'beforeStart',
  'outsideProgramme',
  'unknownEntity',
  'unknownCountry',
  'unknownOutput',
  'plannedIsZero',
  'completedIsHundred',
  'notXlsx',
  'oldOrProtected',
  'protected',
  'inflatesTooMuch',
  'tooManyRows',
  'tooManyColumns',
  'noPlan',
  'noRows',
  'missingColumns',
  'columnTwice',
  'noFile',
  'oneAtATime',
] as const;

const text = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(String).join(', ')
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : '';

/** Why something was refused, in the reader's words; undefined when there is nothing better to say. */
export function useProblemWords(): (problem: Problem | null) => string | undefined {
  const { t } = useTranslation('programme');
  return (problem) => {
    if (!problem) return undefined;
    const { reason, what, sheets, columns, max, value } = problem.details;
    if (problem.code === 'TOO_LARGE') return t('refused.tooLarge');
    if (problem.code === 'STALE')
      return t(what === 'workPlan' ? 'refused.stalePlan' : 'refused.staleActivity');
    if (problem.code === 'NOT_FOUND' && what === 'import') return t('refused.importExpired');
    const known = REASONS.find((one) => one === reason);
    return (
      known &&
      t(`refused.${known}`, {
        sheets: text(sheets),
        columns: text(columns),
        max: text(max),
        value: text(value),
      })
    );
  };
}

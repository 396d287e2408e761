import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../apollo/problem';
import { useFieldErrors } from '../../../apollo/use-field-errors';

/** What only meetings can have wrong, by the names the server gives it. */
const REASONS = [
  'notAfterStart',
  'tooLong',
  'outOfRange',
  'inThePast',
  'isHost',
  'bodyDissolved',
  'isUrl',
  'matches',
  'widerThanMeeting',
  'notYours',
  'widerThanThread',
  'cannotReadOrigin',
] as const;

/** What the server said about a field of a meeting or an agenda item. */
export function useMeetingFieldErrors(problem: Problem | null): (field: string) => string | undefined {
  const { t } = useTranslation('meetings');
  const general = useFieldErrors(problem);
  return (field) => {
    const reason = REASONS.find((one) => one === problem?.details.reason);
    if (problem?.code === 'INVALID_INPUT' && problem.details.field === field && reason)
      return t(`invalid.${reason}`);
    return general(field);
  };
}

import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../apollo/problem';

/** Refusals that can be explained better than in general words. */
const REASONS = [
  'noSuchUpload',
  'uploadUsed',
  'sameAsCurrent',
  'emptyFile',
  'oneAtATime',
  'beyondYourOwn',
  'notTheLabelOfTheOriginal',
  'languageExists',
  'documentOver',
  'bodyDissolved',
  'noSuchStep',
  'nothingToChange',
] as const;

/** Why a paper, a file or a change was refused, in the reader's words; undefined when there is nothing better to say. */
export function useProblemWords() {
  const { t } = useTranslation('documents');
  const why = (problem: Problem | null): string | undefined => {
    if (problem?.code === 'TOO_LARGE') return t('refused.tooLarge');
    const reason = REASONS.find((known) => known === problem?.details.reason);
    return reason && t(`refused.${reason}`);
  };
  return {
    why,
    /** For the notice of a whole form: what is wrong with one field stands beside that field. */
    notice: (problem: Problem | null) => (problem?.code === 'INVALID_INPUT' ? undefined : why(problem)),
  };
}

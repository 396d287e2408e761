import { useTranslation } from 'react-i18next';
import { useUi } from '@concert/web-ui';
import { REPRESENTATION_ROLES } from '@concert/contracts';

/** What the server may find wrong with a row of a pasted list. */
const PROBLEMS = [
  'EMAIL_INVALID',
  'EMAIL_TWICE',
  'NAME_MISSING',
  'ENTITY_UNKNOWN',
  'ENTITY_NOT_YOURS',
  'BODY_UNKNOWN',
  'NO_SEAT',
  'ROLE_UNKNOWN',
  'LOCALE_UNKNOWN',
  'OTHER_ENTITY',
  'TOO_MANY',
] as const;

const RESULTS = ['INVITE', 'INVITE_AGAIN', 'ADD_REPRESENTATION', 'NOTHING'] as const;

/** The codes of a preview in the reader's words; a code of a newer server is shown as it is. */
export function useRowWords() {
  const { t } = useTranslation('governance');
  const { texts } = useUi();
  return {
    problem(code: string): string {
      const known = PROBLEMS.find((one) => one === code);
      return known ? t(`invite.problem.${known}`) : code;
    },
    willDo(code: string): string {
      const known = RESULTS.find((one) => one === code);
      return known ? t(`invite.willDo.${known}`) : code;
    },
    role(code: string | null): string {
      const known = REPRESENTATION_ROLES.find((one) => one === code);
      return known ? texts.role[known] : (code ?? '');
    },
  };
}

import { useTranslation } from 'react-i18next';
import { useUi } from '@concert/web-ui';
import { REPRESENTATION_ROLES } from '@concert/contracts';

/** What the server may find wrong with a row of a pasted list. */
const PROBLEMS = [
  'emailMissing',
  'emailInvalid',
  'duplicate',
  'nameTooLong',
  'entityMissing',
  'entityUnknown',
  'entityLeft',
  'notYourEntity',
  'bodyUnknown',
  'bodyDissolved',
  'noSeat',
  'roleUnknown',
  'localeUnknown',
  'accountHere',
  'accountElsewhere',
  'alreadyInvited',
] as const;

const RESULTS = ['nothing', 'invite', 'inviteToBody', 'welcomeBack'] as const;

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

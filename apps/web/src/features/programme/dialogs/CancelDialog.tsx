import { useTranslation } from 'react-i18next';
import { LIMITS } from '@concert/contracts';
import { ConfirmDialog, announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { TranslatedText } from '../../../locales/translated';
import { useCancelActivity, type ActivityDetails } from '../hooks/useActivity';
import { useProblemWords } from '../hooks/useProblemWords';

/** Calls an activity off; the reason stands with its reports. */
export function CancelDialog({ activity, onClose }: { activity: ActivityDetails; onClose: () => void }) {
  const { t } = useTranslation('programme');
  const words = useProblemWords();
  const { act, busy, problem } = useCancelActivity();
  const { id, version, number, title, published } = activity;
  const cancel = async (reason: string) => {
    if (!(await act({ id, version, reason }))) return;
    onClose();
    announce(t('cancel.done', { number }));
  };
  return (
    <ConfirmDialog
      title={t('cancel.title', { number })}
      opened
      onClose={onClose}
      confirm={t('cancel.confirm')}
      danger
      busy={busy}
      reason={{ required: true, maxLength: LIMITS.reason, description: t('cancel.reasonHint') }}
      problem={<ProblemNotice problem={problem} text={words(problem)} />}
      onConfirm={(reason) => void cancel(reason)}
    >
      <p>
        <strong>
          <TranslatedText name={title} />
        </strong>
      </p>
      <p>{t(published ? 'cancel.textPublished' : 'cancel.textDraft')}</p>
    </ConfirmDialog>
  );
}

import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog, announce } from '@concert/web-ui';
import type { DocumentState } from '../../../apollo/schema.generated';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useDocumentActs, type DocumentDetails } from '../hooks/useDocument';
import { useProblemWords } from '../hooks/useProblemWords';

interface StateDialogProps {
  document: DocumentDetails;
  state: DocumentState;
  onClose: () => void;
}

/** The next state of a paper: what it means is said first, and that there is no way back. */
export function StateDialog({ document, state, onClose }: StateDialogProps) {
  const { t } = useTranslation('documents');
  const { notice } = useProblemWords();
  const { setState } = useDocumentActs();
  const { id, version, reference, title } = document;
  const bring = async () => {
    if (!(await setState.act({ id, version, state }))) return;
    onClose();
    announce(t('bring.done', { reference, state: t(`state.${state}`) }));
  };
  return (
    <ConfirmDialog
      title={t(`bring.${state}`)}
      opened
      onClose={onClose}
      confirm={t(`bring.${state}`)}
      danger={state === 'WITHDRAWN' || state === 'SUPERSEDED'}
      busy={setState.busy}
      problem={<ProblemNotice problem={setState.problem} text={notice(setState.problem)} />}
      onConfirm={() => void bring()}
    >
      <Text size="sm" mb="xs">
        <bdi>{reference}</bdi> · <bdi>{title}</bdi>
      </Text>
      <Text size="sm" mb="xs">
        {t(`stateHint.${state}`)}
      </Text>
      <Text size="sm" mb="xs">
        {t('bring.noWayBack')}
      </Text>
    </ConfirmDialog>
  );
}

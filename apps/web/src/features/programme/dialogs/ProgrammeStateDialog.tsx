import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProgrammeState } from '@concert/contracts';
import { FormDialog, announce, useFormats } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useProblemWords } from '../hooks/useProblemWords';
import { useSetProgrammeState, type Programme } from '../hooks/useProgrammes';
import { stepKey } from '../programme-steps';

interface ProgrammeStateDialogProps {
  programme: Programme;
  state: ProgrammeState;
  onClose: () => void;
}

/** The next step of a programme: what it means is said first. */
export function ProgrammeStateDialog({ programme, state, onClose }: ProgrammeStateDialogProps) {
  const { t } = useTranslation('programme');
  const words = useProblemWords();
  const { today } = useFormats();
  const { act, busy, problem } = useSetProgrammeState();
  const [adoptedOn, setAdoptedOn] = useState(today);
  const { id, version, code } = programme;
  const move = async () => {
    if (!(await act({ id, version, state, adoptedOn: state === 'ADOPTED' ? adoptedOn : null }))) return;
    onClose();
    announce(t('programme.moved', { code, state: t(`programmeState.${state}`) }));
  };
  return (
    <FormDialog
      title={t(stepKey(programme.state, state))}
      opened
      onClose={onClose}
      confirm={t(stepKey(programme.state, state))}
      danger={state === 'CLOSED'}
      busy={busy}
      problem={<ProblemNotice problem={problem} text={words(problem)} />}
      onSubmit={() => void move()}
    >
      <p style={{ margin: 0 }}>{t(`programme.means.${state}`)}</p>
      {state === 'ADOPTED' && (
        <TextInput
          type="date"
          label={t('programme.adoptedOn')}
          required
          value={adoptedOn}
          onChange={(event) => setAdoptedOn(event.currentTarget.value)}
        />
      )}
    </FormDialog>
  );
}

import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '@concert/contracts';
import { FormDialog } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { useThreadActs, type Thread } from '../hooks/useThread';

export function RenameThreadDialog({ thread, onClose }: { thread: Thread; onClose: () => void }) {
  const { t } = useTranslation(['discussions', 'ui']);
  const { act, busy, problem } = useThreadActs().rename;
  const errorOf = useFieldErrors(problem);
  const [title, setTitle] = useState(thread.title);
  // Of what the writer has seen: what somebody else has changed meanwhile is not overwritten unawares.
  const [version, setVersion] = useState(thread.version);
  const rename = async () => {
    if (await act({ id: thread.id, title, version })) onClose();
    else setVersion(thread.version);
  };
  return (
    <FormDialog
      title={t('act.rename')}
      opened
      onClose={onClose}
      confirm={t('ui:save')}
      busy={busy}
      ready={title.trim() !== ''}
      problem={<ProblemNotice problem={problem} />}
      onSubmit={() => void rename()}
    >
      <TextInput
        label={t('start.subject')}
        value={title}
        required
        dir="auto"
        maxLength={LIMITS.title}
        error={errorOf('title')}
        onChange={(event) => setTitle(event.currentTarget.value)}
        data-autofocus
      />
    </FormDialog>
  );
}

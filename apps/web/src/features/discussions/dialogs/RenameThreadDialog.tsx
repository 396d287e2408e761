import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '@concert/contracts';
import { FormDialog } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { useSeenVersion } from '../../../apollo/use-seen-version';
import { useThreadActs, type Thread } from '../hooks/useThread';

export function RenameThreadDialog({ thread, onClose }: { thread: Thread; onClose: () => void }) {
  const { t } = useTranslation(['discussions', 'ui']);
  const { act, busy, problem } = useThreadActs().rename;
  const errorOf = useFieldErrors(problem);
  const [title, setTitle] = useState(thread.title);
  const { version, look } = useSeenVersion(thread.version);
  const rename = async () => {
    if (await act({ id: thread.id, title, version })) onClose();
    else look();
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

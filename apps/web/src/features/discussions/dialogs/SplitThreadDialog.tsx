import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { LIMITS } from '@concert/contracts';
import { FormDialog } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { useMovePosts, type Thread } from '../hooks/useThread';
import { threadPath } from '../paths';

interface SplitThreadDialogProps {
  thread: Thread;
  postIds: readonly string[];
  onClose: () => void;
  onDone: () => void;
}

/** A discussion of their own for posts that have left the subject. */
export function SplitThreadDialog({ thread, postIds, onClose, onDone }: SplitThreadDialogProps) {
  const { t } = useTranslation('discussions');
  const navigate = useNavigate();
  const { act, busy, problem } = useMovePosts(thread.id).split;
  const errorOf = useFieldErrors(problem);
  const [title, setTitle] = useState('');
  const split = async () => {
    const done = await act({ id: thread.id, postIds: [...postIds], title, version: thread.version });
    if (!done) return;
    onDone();
    void navigate(threadPath(done.splitThread.id));
  };
  return (
    <FormDialog
      title={t('moved.split')}
      opened
      onClose={onClose}
      confirm={t('moved.confirm', { count: postIds.length })}
      busy={busy}
      ready={title.trim() !== ''}
      problem={<ProblemNotice problem={problem} />}
      onSubmit={() => void split()}
    >
      <TextInput
        label={t('start.subject')}
        description={t('start.subjectHint')}
        value={title}
        required
        dir="auto"
        maxLength={LIMITS.title}
        error={errorOf('title')}
        onChange={(event) => setTitle(event.currentTarget.value)}
        data-autofocus
      />
      <Text size="sm">{t('moved.splitHint')}</Text>
    </FormDialog>
  );
}

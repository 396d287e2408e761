import { Radio, Stack, Text, TextInput } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { LIMITS } from '@concert/contracts';
import { announce, FormDialog } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useMovePosts, usePostMoveTargets, type Thread } from '../hooks/useThread';
import type { ThreadRow } from '../hooks/useThreads';
import { threadPath } from '../paths';

interface MovePostsDialogProps {
  thread: Thread;
  /** Null for the whole thread. */
  postIds: readonly string[] | null;
  onClose: () => void;
  onDone: () => void;
}

/** Another discussion of the body for posts, or for all of them. */
export function MovePostsDialog({ thread, postIds, onClose, onDone }: MovePostsDialogProps) {
  const { t } = useTranslation('discussions');
  const navigate = useNavigate();
  const { move, merge } = useMovePosts(thread.id);
  const { busy, problem } = postIds ? move : merge;
  const [text, setText] = useState('');
  const targets = usePostMoveTargets(thread.id, useDeferredValue(text));
  const [into, setInto] = useState('');
  const { id, version } = thread;
  const submit = async () => {
    const done = postIds
      ? await move.act({ id, postIds: [...postIds], into, version })
      : await merge.act({ id, into, version });
    if (!done) return;
    onDone();
    // Where all of a discussion went, its page leads by itself, and says so.
    if (!postIds) return;
    announce(t('moved.done'), { label: t('moved.follow'), run: () => void navigate(threadPath(into)) });
  };
  return (
    <FormDialog
      title={t(postIds ? 'moved.join' : 'moved.merge')}
      opened
      onClose={onClose}
      size="lg"
      confirm={postIds ? t('moved.confirm', { count: postIds.length }) : t('moved.mergeConfirm')}
      busy={busy}
      ready={into !== ''}
      problem={<ProblemNotice problem={problem} />}
      onSubmit={() => void submit()}
    >
      <TextInput
        label={t('moved.find')}
        value={text}
        dir="auto"
        maxLength={LIMITS.title}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
      />
      <Answer query={targets}>
        {(threads) => <Targets threads={threads} value={into} onChange={setInto} />}
      </Answer>
      <Text size="sm">{t(postIds ? 'moved.joinHint' : 'moved.mergeHint')}</Text>
    </FormDialog>
  );
}

interface TargetsProps {
  threads: readonly ThreadRow[];
  value: string;
  onChange: (id: string) => void;
}

function Targets({ threads, value, onChange }: TargetsProps) {
  const { t } = useTranslation(['discussions', 'ui']);
  if (threads.length === 0) return <Text size="sm">{t('moved.nowhere')}</Text>;
  return (
    <Radio.Group label={t('moved.into')} value={value} onChange={onChange}>
      <Stack gap="xs" mt="xs">
        {threads.map((thread) => (
          <Radio
            key={thread.id}
            value={thread.id}
            label={<bdi>{thread.title}</bdi>}
            description={t(`ui:audience.${thread.audience}`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

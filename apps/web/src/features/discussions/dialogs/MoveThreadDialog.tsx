import { NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce, ConfirmDialog } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useTranslated } from '../../../locales/translated';
import { useMoveTargets, useThreadActs, type BodyName, type Thread } from '../hooks/useThread';
import { useWhoMoves } from '../hooks/useWhoMoves';

/** Another body for a thread: it says first who will lose the thread by it, and who will gain it. */
export function MoveThreadDialog({ thread, onClose }: { thread: Thread; onClose: () => void }) {
  const { t } = useTranslation('discussions');
  const { act, busy, problem } = useThreadActs().move;
  const targets = useMoveTargets(thread.id);
  const [chosen, setChosen] = useState<string | null>(null);
  const body = chosen ?? targets.data?.[0]?.code;
  const move = async () => {
    if (!body || !(await act({ id: thread.id, body, version: thread.version }))) return;
    onClose();
    announce(t('move.done', { body }));
  };
  return (
    <ConfirmDialog
      title={t('move.open')}
      opened
      onClose={onClose}
      confirm={t('move.confirm')}
      danger={thread.audience !== 'COMPACT'}
      busy={busy}
      ready={body !== undefined}
      problem={<ProblemNotice problem={problem} />}
      onConfirm={() => void move()}
    >
      <Answer query={targets}>
        {(bodies) => (
          <Stack gap="md">
            <Bodies bodies={bodies} value={body} onChange={setChosen} />
            {body && <Touched thread={thread} to={body} />}
          </Stack>
        )}
      </Answer>
    </ConfirmDialog>
  );
}

interface BodiesProps {
  bodies: readonly BodyName[];
  value: string | undefined;
  onChange: (code: string) => void;
}

function Bodies({ bodies, value, onChange }: BodiesProps) {
  const { t } = useTranslation('discussions');
  const translated = useTranslated();
  if (bodies.length === 0) return <Text size="sm">{t('move.nowhere')}</Text>;
  return (
    <NativeSelect
      label={t('move.to')}
      description={t('move.hint')}
      data={bodies.map(({ code, name }) => ({ value: code, label: `${code} — ${translated(name)}` }))}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data-autofocus
    />
  );
}

function Touched({ thread: { audience, body }, to }: { thread: Thread; to: string }) {
  return (
    <Text size="sm" role="status">
      {useWhoMoves(audience, body.code, to)}
    </Text>
  );
}

import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AUDIENCES, LIMITS, type Label } from '@concert/contracts';
import { announce, ConfirmDialog, LabelSelects } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { useSeenVersion } from '../../../apollo/use-seen-version';
import { useWhoIsTouched } from '../hooks/useWhoIsTouched';
import { useThreadActs, type Thread } from '../hooks/useThread';

/** Another label for a thread, and why: it says first who will lose the thread by it, or gain it. */
export function RelabelThreadDialog({ thread, onClose }: { thread: Thread; onClose: () => void }) {
  const { t } = useTranslation('discussions');
  const { act, busy, problem } = useThreadActs().relabel;
  const errorOf = useFieldErrors(problem);
  const { id, audience, classification, body } = thread;
  const { version, look } = useSeenVersion(thread.version);
  const [label, setLabel] = useState<Label>({ audience, classification });
  const touched = useWhoIsTouched(body.code, audience, label.audience);
  const change = async (reason: string) => {
    if (!(await act({ id, version, ...label, reason }))) return look();
    onClose();
    announce(t('relabel.done'));
  };
  return (
    <ConfirmDialog
      title={t('relabel.open')}
      opened
      onClose={onClose}
      confirm={t('relabel.open')}
      danger={touched.lose}
      busy={busy}
      ready={label.audience !== audience || label.classification !== classification}
      reason={{ description: t('relabel.why'), required: true, maxLength: LIMITS.reason }}
      problem={<ProblemNotice problem={problem} />}
      onConfirm={(reason) => void change(reason)}
    >
      <Stack gap="md">
        <LabelSelects
          value={label}
          audiences={AUDIENCES}
          audience={{
            label: t('start.audience'),
            description: t(`start.audienceHint.${label.audience}`, { body: body.code }),
            error: errorOf('audience'),
          }}
          classification={{
            label: t('start.classification'),
            description: t('start.strict'),
            error: errorOf('classification'),
          }}
          onChange={setLabel}
        />
        <Text size="sm" role="status">
          {touched.words}
        </Text>
      </Stack>
    </ConfirmDialog>
  );
}

import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { announce, FormDialog, useFormats } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useFirstPostSince } from '../hooks/useFirstPostSince';
import type { Thread } from '../hooks/useThread';
import { postPath } from '../paths';

/** Leads to the first post of a day on the reader's own calendar; to the next one when nothing was said on that day. */
export function GoToDayDialog({ thread, onClose }: { thread: Thread; onClose: () => void }) {
  const { t } = useTranslation('discussions');
  const navigate = useNavigate();
  const formats = useFormats();
  const { find, busy, problem } = useFirstPostSince(thread.id);
  const [day, setDay] = useState('');
  const go = async () => {
    const found = await find(day);
    if (!found) return;
    onClose();
    if (found.seq === null) announce(t('goTo.nothingSince', { day: formats.day(day) }));
    void navigate(postPath(thread.id, found.seq ?? thread.lastSeq));
  };
  return (
    <FormDialog
      title={t('goTo.open')}
      opened
      onClose={onClose}
      confirm={t('goTo.confirm')}
      busy={busy}
      ready={day !== ''}
      problem={<ProblemNotice problem={problem} />}
      onSubmit={() => void go()}
    >
      <TextInput
        type="date"
        label={t('goTo.day')}
        description={t('goTo.hint')}
        value={day}
        max={formats.today()}
        required
        onChange={(event) => setDay(event.currentTarget.value)}
        data-autofocus
      />
    </FormDialog>
  );
}

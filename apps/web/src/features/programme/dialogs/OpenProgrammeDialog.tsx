import { SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '@concert/contracts';
import { FormDialog, announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { DraftNotice } from '../../../drafts/DraftNotice';
import { useDraft } from '../../../drafts/useDraft';
import { TitleFields, titleInput, type Titles } from '../components/TitleFields';
import { useProblemWords } from '../hooks/useProblemWords';
import { useOpenProgramme } from '../hooks/useProgrammes';

const EMPTY = { code: '', title: {} as Titles, from: '', last: '' };
const DAY = 24 * 60 * 60 * 1000;

/** The server counts until the first day that is no longer covered; people say the last one that is. */
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);

/** A new programme period, open for the contributions of the bodies. */
export function OpenProgrammeDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('programme');
  const words = useProblemWords();
  const { act, busy, problem } = useOpenProgramme();
  const errorOf = useFieldErrors(problem);
  const { value, setValue, restored, clear } = useDraft('programme.new', EMPTY);
  const { code, title, from, last } = value;
  const open = async () => {
    if (!last || !(await act({ code: code.trim(), title: titleInput(title), from, until: dayAfter(last) })))
      return;
    clear();
    onClose();
    announce(t('programme.opened', { code }));
  };
  return (
    <FormDialog
      title={t('programme.open')}
      opened
      onClose={onClose}
      size="lg"
      confirm={t('programme.open')}
      busy={busy}
      problem={<ProblemNotice problem={problem} text={words(problem)} />}
      onSubmit={() => void open()}
    >
      <p style={{ margin: 0 }}>{t('programme.means.OPEN')}</p>
      <DraftNotice restored={restored} onDiscard={clear} />
      <TextInput
        label={t('programme.code')}
        description={t('programme.codeHint')}
        required
        maxLength={LIMITS.activityNumber}
        pattern="[A-Za-z0-9_.\-]+"
        value={code}
        error={errorOf('code')}
        onChange={(event) => setValue({ ...value, code: event.currentTarget.value })}
        data-autofocus
      />
      <TitleFields value={title} onChange={(titles) => setValue({ ...value, title: titles })} />
      <SimpleGrid cols={2} spacing="sm">
        <TextInput
          type="date"
          label={t('programme.first')}
          required
          value={from}
          onChange={(event) => setValue({ ...value, from: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('programme.last')}
          required
          min={from || undefined}
          value={last}
          error={errorOf('until')}
          onChange={(event) => setValue({ ...value, last: event.currentTarget.value })}
        />
      </SimpleGrid>
    </FormDialog>
  );
}

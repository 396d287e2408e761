import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog, announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { DraftNotice } from '../../../drafts/DraftNotice';
import { useDraft } from '../../../drafts/useDraft';
import type { TranslatedName } from '../../../locales/pick-language';
import { TitleFields, titleInput, type Titles } from '../components/TitleFields';
import { useProblemWords } from '../hooks/useProblemWords';
import { useResultActs } from '../hooks/useProgrammes';

interface ResultDialogProps {
  /** What is added, and to what: the code of a programme for a priority, otherwise the id of what stands above. */
  below: { level: 'priority' | 'outcome' | 'output'; parent: string };
  onClose: () => void;
}

const NO_TITLES: Titles = {};

/** A new place at the end of its branch. */
export function ResultDialog({ below: { level, parent }, onClose }: ResultDialogProps) {
  const { t } = useTranslation('programme');
  const words = useProblemWords();
  const { addPriority, addOutcome, addOutput } = useResultActs();
  const draft = useDraft<Titles>(`result.${parent}`, NO_TITLES);
  const { busy, problem } = { priority: addPriority, outcome: addOutcome, output: addOutput }[level];
  const add = async () => {
    const title = titleInput(draft.value);
    const added =
      level === 'priority'
        ? await addPriority.act({ programme: parent, title })
        : level === 'outcome'
          ? await addOutcome.act({ priority: parent, title })
          : await addOutput.act({ outcome: parent, title });
    if (!added) return;
    draft.clear();
    onClose();
    announce(t('result.done'));
  };
  return (
    <FormDialog
      title={t(`result.${level}`)}
      opened
      onClose={onClose}
      size="lg"
      confirm={t('result.add')}
      busy={busy}
      problem={<ProblemNotice problem={problem} text={words(problem)} />}
      onSubmit={() => void add()}
    >
      <DraftNotice restored={draft.restored} onDiscard={draft.clear} />
      <TitleFields value={draft.value} onChange={draft.setValue} />
    </FormDialog>
  );
}

interface RewordDialogProps {
  result: { id: string; version: number; title: TranslatedName };
  number: string;
  onClose: () => void;
}

/** Other words for what stands there already. */
export function RewordDialog({ result, number, onClose }: RewordDialogProps) {
  const { t } = useTranslation('programme');
  const words = useProblemWords();
  const { reword } = useResultActs();
  const { id, version, title } = result;
  const [first] = useState<Titles>({ en: title.en, fr: title.fr ?? '', ar: title.ar ?? '' });
  const draft = useDraft<Titles>(`reword.${id}`, first, version);
  const change = async () => {
    if (!(await reword.act({ id, version, title: titleInput(draft.value) }))) return;
    draft.clear();
    onClose();
    announce(t('result.reworded'));
  };
  return (
    <FormDialog
      title={t('result.rewordOne', { number })}
      opened
      onClose={onClose}
      size="lg"
      confirm={t('plan.save')}
      busy={reword.busy}
      problem={<ProblemNotice problem={reword.problem} text={words(reword.problem)} />}
      onSubmit={() => void change()}
    >
      <DraftNotice restored={draft.restored} outdated={draft.outdated} onDiscard={draft.clear} />
      <TitleFields value={draft.value} onChange={draft.setValue} />
    </FormDialog>
  );
}

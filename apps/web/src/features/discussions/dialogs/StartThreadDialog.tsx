import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { LIMITS, type AnchorKind, type Label, type Locale } from '@concert/contracts';
import { FormDialog, isTooLong, LabelSelects } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import type { Problem } from '../../../apollo/problem';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { DraftNotice } from '../../../drafts/DraftNotice';
import { useDraft } from '../../../drafts/useDraft';
import { useLocale, useTranslated } from '../../../locales/translated';
import { useViewer } from '../../identity/public';
import classes from '../components/Composer.module.css';
import { LanguageSelect } from '../components/LanguageSelect';
import { VoiceSelect } from '../components/VoiceSelect';
import { useAttaching, type Attaching } from '../hooks/useAttaching';
import { useFilesDraft } from '../hooks/useFilesDraft';
import { useStartThread, useThreadChoices, type ThreadChoices } from '../hooks/useThreads';
import { AnnouncementChoice } from '../parts/AnnouncementChoice';
import { WritingField } from '../parts/WritingField';
import { threadPath } from '../paths';

interface NewThread extends Label {
  title: string;
  text: string;
  language: Locale;
  as: string | null;
  announcement: boolean;
  /** Made once for what is typed here: sent again after a lost answer, it starts no second thread. */
  postId: string;
}

interface StartThreadDialogProps {
  /** The code of the body. */
  code: string;
  /** What it is to hang on; its title is the subject to begin with. */
  anchor?: { kind: AnchorKind; id: string; title: string };
  onClose: () => void;
}

/** A new thread with its first post; what is typed survives until it has arrived. */
export function StartThreadDialog({ code, anchor, onClose }: StartThreadDialogProps) {
  const { t } = useTranslation('discussions');
  const translated = useTranslated();
  const navigate = useNavigate();
  const choices = useThreadChoices(code);
  const language = useLocale();
  const key = anchor ? `thread.${code}.${anchor.id}` : `thread.${code}`;
  const { act, busy, problem } = useStartThread(anchor);
  const [empty] = useState<NewThread>(() => ({
    ...{
      title: anchor?.title.slice(0, LIMITS.title) ?? '',
      text: '',
      language,
      as: null,
      announcement: false,
      postId: crypto.randomUUID(),
    },
    ...{ audience: 'BODY', classification: 'UNCLASSIFIED' },
  }));
  const { value, setValue, restored, clear } = useDraft(key, empty);
  const draft = useFilesDraft(`${key}.files`);
  const attaching = useAttaching(draft.files, draft.change);
  const { held } = attaching;
  const discard = () => {
    clear();
    draft.clear();
  };
  const start = async () => {
    const attachments = draft.files.map(({ id }) => id);
    const started = await act({
      body: code,
      ...value,
      attachments,
      anchor: anchor ? { kind: anchor.kind, id: anchor.id } : null,
    });
    if (!started) return;
    discard();
    onClose();
    void navigate(threadPath(started.startThread.id));
  };
  const name = choices.data && translated(choices.data.name);
  const ready =
    choices.data !== undefined &&
    held === null &&
    value.title.trim() !== '' &&
    value.text.trim() !== '' &&
    !isTooLong(value.text, LIMITS.post);
  return (
    <FormDialog
      title={name ? t('start.title', { body: name }) : t('start.open')}
      opened
      onClose={onClose}
      size="lg"
      confirm={t(held ?? 'start.confirm')}
      busy={busy}
      ready={ready}
      problem={<ProblemNotice problem={problem} />}
      onSubmit={() => void start()}
    >
      {anchor && <p>{t('anchored.about', { title: anchor.title })}</p>}
      <DraftNotice restored={restored || draft.restored} onDiscard={discard} />
      <Answer query={choices}>
        {(data) => (
          <Fields choices={data} value={value} onChange={setValue} attaching={attaching} problem={problem} />
        )}
      </Answer>
    </FormDialog>
  );
}

interface FieldsProps {
  choices: ThreadChoices;
  value: NewThread;
  onChange: (value: NewThread) => void;
  attaching: Attaching;
  problem: Problem | null;
}

function Fields({ choices, value, onChange, attaching, problem }: FieldsProps) {
  const { t } = useTranslation('discussions');
  const errorOf = useFieldErrors(problem);
  const author = useViewer().person.name;
  const { threadChoices, code } = choices;
  const chosen = threadChoices.find(({ audience }) => audience === value.audience) ?? threadChoices[0];
  const hearing = { body: code, audience: chosen?.audience ?? value.audience };
  const change = (part: Partial<NewThread>) => onChange({ ...value, ...part });
  return (
    <>
      <TextInput
        label={t('start.subject')}
        description={t('start.subjectHint')}
        value={value.title}
        required
        dir="auto"
        maxLength={LIMITS.title}
        error={errorOf('title')}
        onChange={(event) => change({ title: event.currentTarget.value })}
        data-autofocus
      />
      {chosen && (
        <LabelSelects
          value={{ ...value, audience: chosen.audience }}
          audiences={threadChoices.map(({ audience }) => audience)}
          audience={{
            label: t('start.audience'),
            description: t(`start.audienceHint.${chosen.audience}`, { body: code }),
          }}
          classification={{ label: t('start.classification'), description: t('start.strict') }}
          onChange={change}
        />
      )}
      {choices.viewerMayAnnounce && (
        <AnnouncementChoice
          body={code}
          audience={hearing.audience}
          chosen={value.announcement}
          onChange={(announcement) => change({ announcement })}
        />
      )}
      <WritingField
        label={t('start.first')}
        hearing={hearing}
        text={value.text}
        onText={(text) => change({ text })}
        required
        error={errorOf('text')}
        minRows={6}
        attaching={attaching}
      />
      <div className={classes.choices}>
        <VoiceSelect
          author={author}
          voices={chosen?.voices ?? []}
          value={value.as}
          onChange={(as) => change({ as })}
        />
        <LanguageSelect value={value.language} onChange={(language) => change({ language })} />
      </div>
    </>
  );
}

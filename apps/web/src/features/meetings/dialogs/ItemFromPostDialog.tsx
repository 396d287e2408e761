import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog, EmptyState, FormDialog, announce, useFormats } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import type { OfferedPost } from '../../../assembly/feature';
import { DraftNotice } from '../../../drafts/DraftNotice';
import { useDraft } from '../../../drafts/useDraft';
import { postPath } from '../../discussions/public';
import { useAgendaChoices, usePutFromPost, type AgendaChoice } from '../hooks/useFromPosts';
import { useMeetingFieldErrors } from '../hooks/useMeetingFieldErrors';
import { itemFromPost } from '../item-from-post';
import { AgendaItemFields } from './AgendaItemFields';
import classes from './fields.module.css';
import { emptyItem, itemInputOf, type ItemForm } from './item-form';

interface ItemFromPostDialogProps {
  post: OfferedPost;
  threadTitle: string;
  onClose: () => void;
}

/** What a post says as an item of an agenda, to be looked over before it is put there or proposed. */
export function ItemFromPostDialog({ post, threadTitle, onClose }: ItemFromPostDialogProps) {
  const { t } = useTranslation('proposing');
  const choices = useAgendaChoices(post.id);
  const [next, ...others] = choices.data ?? [];
  if (next)
    return <PutForm post={post} threadTitle={threadTitle} choices={[next, ...others]} onClose={onClose} />;
  return (
    <Dialog title={t('title')} opened size="lg" onClose={onClose}>
      <Answer query={choices}>{() => <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>}</Answer>
    </Dialog>
  );
}

type Choices = readonly [AgendaChoice, ...AgendaChoice[]];

function PutForm({ post, threadTitle, choices, onClose }: ItemFromPostDialogProps & { choices: Choices }) {
  const { t } = useTranslation(['proposing', 'meetings']);
  const { instant } = useFormats();
  const [first] = useState(() => ({
    meetingId: choices[0].id,
    ...labelledFor(choices[0], {
      ...emptyItem(choices[0].meeting),
      ...itemFromPost(post, threadTitle, window.location.origin + postPath(post.threadId, post.seq)),
    }),
  }));
  const draft = useDraft(`agenda.from-post.${post.id}`, first);
  const { meetingId, ...form } = draft.value;
  const choice = choices.find(({ id }) => id === meetingId) ?? choices[0];
  const { act, busy, problem } = usePutFromPost(post.threadId, choice);
  const errorOf = useMeetingFieldErrors(problem);
  const save = async () => {
    const item = itemInputOf(labelledFor(choice, form));
    if (!(await act({ meetingId: choice.id, fromPostId: post.id, ...item }))) return;
    draft.clear();
    announce(t(choice.puts ? 'meetings:item.added' : 'meetings:propose.done'));
    onClose();
  };
  return (
    <FormDialog
      title={t('title')}
      opened
      size="lg"
      onClose={onClose}
      confirm={t(choice.puts ? 'meetings:item.add' : 'meetings:propose.submit')}
      busy={busy}
      problem={<ProblemNotice problem={problem} />}
      onSubmit={() => void save()}
    >
      <p className={classes.text}>{t(choice.puts ? 'text' : 'meetings:propose.text')}</p>
      <DraftNotice restored={draft.restored} onDiscard={draft.clear} />
      <NativeSelect
        label={t('meeting')}
        description={t('meetingHint')}
        data={choices.map(({ id, meeting }) => ({
          value: id,
          label: `${meeting.title}, ${instant(meeting.startsAt)}`,
        }))}
        value={choice.id}
        error={errorOf('meetingId')}
        onChange={(event) => draft.setValue({ ...form, meetingId: event.currentTarget.value })}
      />
      <AgendaItemFields
        audiences={choice.audiences}
        classifications={choice.classifications}
        value={labelledFor(choice, form)}
        problem={problem}
        onChange={(value) => draft.setValue({ ...value, meetingId: choice.id })}
      />
    </FormDialog>
  );
}

/** What is chosen as far as it can be chosen for that meeting; otherwise the widest that can. */
function labelledFor({ audiences, classifications }: AgendaChoice, form: ItemForm): ItemForm {
  const { audience, classification } = form;
  return {
    ...form,
    audience: audiences.includes(audience) ? audience : (audiences[0] ?? audience),
    classification: classifications.includes(classification)
      ? classification
      : (classifications[0] ?? classification),
  };
}

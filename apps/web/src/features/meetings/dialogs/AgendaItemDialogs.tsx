import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog, announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { DraftNotice } from '../../../drafts/DraftNotice';
import { RemovedNotice } from '../../../drafts/RemovedNotice';
import { useDraft } from '../../../drafts/useDraft';
import { useTypedItem } from '../hooks/useTypedItem';
import { useAgendaActs } from '../hooks/useAgenda';
import type { AgendaItem, Meeting } from '../hooks/useMeeting';
import classes from './fields.module.css';
import { AgendaItemFields } from './AgendaItemFields';
import { emptyItem, itemFormOf, itemInputOf } from './item-form';

interface NewItemDialogProps {
  meeting: Meeting;
  /** Proposed to those who run the meeting, instead of put on the agenda. */
  propose: boolean;
  onClose: () => void;
}

export function NewItemDialog({ meeting, propose, onClose }: NewItemDialogProps) {
  const { t } = useTranslation('meetings');
  const acts = useAgendaActs(meeting.id);
  const { busy, problem } = propose ? acts.propose : acts.add;
  const [empty] = useState(() => emptyItem(meeting));
  const draft = useDraft(`agenda.new.${meeting.id}`, empty);
  const save = async () => {
    const input = { meetingId: meeting.id, ...itemInputOf(draft.value) };
    if (!(await (propose ? acts.propose.act(input) : acts.add.act(input)))) return;
    draft.clear();
    announce(t(propose ? 'propose.done' : 'item.added'));
    onClose();
  };
  return (
    <FormDialog
      title={t(propose ? 'propose.title' : 'item.addTitle')}
      opened
      size="lg"
      onClose={onClose}
      confirm={t(propose ? 'propose.submit' : 'item.add')}
      busy={busy}
      problem={<ProblemNotice problem={problem} />}
      onSubmit={() => void save()}
    >
      {propose && <p className={classes.text}>{t('propose.text')}</p>}
      <DraftNotice restored={draft.restored} onDiscard={draft.clear} />
      <AgendaItemFields
        audiences={meeting.itemAudiences}
        value={draft.value}
        problem={problem}
        onChange={draft.setValue}
      />
    </FormDialog>
  );
}

interface EditItemDialogProps {
  meeting: Meeting;
  /** As it was when the dialog was opened. */
  item: AgendaItem;
  onClose: () => void;
}

export function EditItemDialog({ meeting, item, onClose }: EditItemDialogProps) {
  const { t } = useTranslation(['meetings', 'ui']);
  const acts = useAgendaActs(meeting.id);
  const typed = useTypedItem();
  const [saved] = useState(() => itemFormOf(item, meeting.itemAudiences));
  const draft = useDraft(`agenda.${item.id}`, saved, item.version);
  const input = itemInputOf(draft.value);
  const removed =
    ![...meeting.agenda, ...meeting.proposals].some(({ id }) => id === item.id) ||
    acts.update.problem?.details.what === 'agendaItem';
  const anew = removed ? waysToAdd(meeting, acts) : null;
  const { busy, problem } = anew ?? acts.update;
  const save = async () => {
    const done = anew
      ? await anew.act({ meetingId: meeting.id, ...input })
      : await acts.update.act({ id: item.id, version: item.version, ...input });
    if (!done) return;
    draft.keep();
    announce(t(anew?.done ?? 'item.changed'));
    onClose();
  };
  const close = () => {
    // Nobody would find it again: there is no item left to be opened.
    if (removed) draft.keep();
    onClose();
  };
  return (
    <FormDialog
      title={t(item.state === 'PROPOSED' ? 'propose.editTitle' : 'item.editTitle')}
      opened
      size="lg"
      onClose={close}
      confirm={anew ? t('ui:removed.anew') : t('item.save')}
      ready={!removed || anew !== null}
      busy={busy}
      problem={removed && !anew ? null : <ProblemNotice problem={problem} />}
      onSubmit={() => void save()}
    >
      {removed ? (
        <RemovedNotice anew={anew !== null} typed={() => typed(draft.value)} />
      ) : (
        <DraftNotice restored={draft.restored} outdated={draft.outdated} onDiscard={draft.clear} />
      )}
      <AgendaItemFields
        audiences={meeting.itemAudiences}
        value={draft.value}
        problem={problem}
        onChange={draft.setValue}
      />
    </FormDialog>
  );
}

/** How the viewer can bring in an item: by putting it on the agenda, by proposing it, or not at all. */
function waysToAdd({ viewerCan }: Meeting, { add, propose }: ReturnType<typeof useAgendaActs>) {
  if (viewerCan.buildAgenda) return { ...add, done: 'item.added' } as const;
  return viewerCan.proposeAgendaItem ? ({ ...propose, done: 'propose.done' } as const) : null;
}

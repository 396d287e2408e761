import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog, announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { DraftNotice } from '../../../drafts/DraftNotice';
import { useDraft } from '../../../drafts/useDraft';
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
  item: AgendaItem;
  onClose: () => void;
}

export function EditItemDialog({ meeting, item, onClose }: EditItemDialogProps) {
  const { t } = useTranslation('meetings');
  const { act, busy, problem } = useAgendaActs(meeting.id).update;
  const [saved] = useState(() => itemFormOf(item, meeting.itemAudiences));
  const draft = useDraft(`agenda.${item.id}`, saved, item.version);
  const save = async () => {
    if (!(await act({ id: item.id, version: item.version, ...itemInputOf(draft.value) }))) return;
    draft.keep();
    announce(t('item.changed'));
    onClose();
  };
  return (
    <FormDialog
      title={t(item.state === 'PROPOSED' ? 'propose.editTitle' : 'item.editTitle')}
      opened
      size="lg"
      onClose={onClose}
      confirm={t('item.save')}
      busy={busy}
      problem={<ProblemNotice problem={problem} />}
      onSubmit={() => void save()}
    >
      <DraftNotice restored={draft.restored} outdated={draft.outdated} onDiscard={draft.clear} />
      <AgendaItemFields
        audiences={meeting.itemAudiences}
        value={draft.value}
        problem={problem}
        onChange={draft.setValue}
      />
    </FormDialog>
  );
}

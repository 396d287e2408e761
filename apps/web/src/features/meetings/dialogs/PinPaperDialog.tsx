import { Button, NativeSelect } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Dialog,
  EmptyState,
  FilterBar,
  FilterChoice,
  FilterText,
  LabelBadge,
  RowsSkeleton,
  announce,
} from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useAgendaActs, usePaperChoices, type PaperChoice } from '../hooks/useAgenda';
import type { AgendaItem, Meeting } from '../hooks/useMeeting';
import classes from './PinPaperDialog.module.css';

interface PinPaperDialogProps {
  meeting: Meeting;
  item: AgendaItem;
  onClose: () => void;
}

/** Chooses a paper of one of the bodies that sit, and the revision that is put before the meeting. */
export function PinPaperDialog({ meeting, item, onClose }: PinPaperDialogProps) {
  const { t } = useTranslation('meetings');
  const bodies = [meeting.body, ...meeting.jointBodies].map(({ code }) => code);
  const [body, setBody] = useState(meeting.body.code);
  const [text, setText] = useState('');
  const papers = usePaperChoices(body, useDeferredValue(text));
  const { act, busy, problem } = useAgendaActs(meeting.id).pin;
  const pinned = item.papers.map(({ revision }) => revision.id);
  const pin = async (revisionId: string) => {
    if (!(await act({ agendaItemId: item.id, revisionId }))) return;
    announce(t('paper.pinned'));
    onClose();
  };
  return (
    <Dialog title={t('paper.pinTo', { title: item.title })} opened size="lg" onClose={onClose}>
      <p className={classes.text}>{t('paper.pinText')}</p>
      <FilterBar label={t('paper.find')}>
        <FilterText label={t('paper.find')} value={text} onChange={setText} />
        {bodies.length > 1 && (
          <FilterChoice
            label={t('paper.of')}
            value={body}
            choices={bodies.map((code) => ({ value: code, label: code }))}
            onChange={setBody}
          />
        )}
      </FilterBar>
      <ProblemNotice
        problem={problem}
        {...(problem?.code === 'CONFLICT' && {
          title: t('paper.alreadyThere'),
          text: t('paper.alreadyThereText'),
        })}
      />
      <Answer query={papers} waiting={<RowsSkeleton rows={4} height={52} />}>
        {(choices) =>
          choices.length > 0 ? (
            <ul className={classes.choices} aria-label={t('paper.choices')}>
              {choices.map((paper) => (
                <PaperRow
                  key={paper.id}
                  paper={paper}
                  pinned={pinned}
                  busy={busy}
                  onPin={(revisionId) => void pin(revisionId)}
                />
              ))}
            </ul>
          ) : (
            <EmptyState title={t('paper.none')}>{t('paper.noneHint')}</EmptyState>
          )
        }
      </Answer>
    </Dialog>
  );
}

interface PaperRowProps {
  paper: PaperChoice;
  pinned: readonly string[];
  busy: boolean;
  onPin: (revisionId: string) => void;
}

function PaperRow({ paper, pinned, busy, onPin }: PaperRowProps) {
  const { t } = useTranslation(['meetings', 'ui']);
  const { revisions, title, language, audience, classification } = paper;
  const [chosen, setChosen] = useState(revisions[0]?.id ?? '');
  const revision = revisions.find(({ id }) => id === chosen) ?? revisions[0];
  if (!revision) return null;
  return (
    <li className={classes.choice}>
      <div className={classes.what}>
        <p className={classes.title}>
          <bdi>{revision.reference}</bdi>{' '}
          <bdi lang={language} className={classes.name}>
            {title}
          </bdi>
        </p>
        <div className={classes.facts}>
          <span>{t(`ui:language.${language}`)}</span>
          <LabelBadge audience={audience} classification={classification} />
        </div>
      </div>
      {revisions.length > 1 && (
        <NativeSelect
          size="xs"
          aria-label={t('paper.revisionOf', { title })}
          data={revisions.map(({ id, reference }) => ({ value: id, label: reference }))}
          value={revision.id}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      )}
      <Button
        size="xs"
        variant="default"
        disabled={busy || pinned.includes(revision.id)}
        aria-label={
          pinned.includes(revision.id) ? undefined : t('paper.pinOne', { reference: revision.reference })
        }
        onClick={() => onPin(revision.id)}
      >
        {t(pinned.includes(revision.id) ? 'paper.isPinned' : 'paper.pin')}
      </Button>
    </li>
  );
}

import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '@concert/contracts';
import { ConfirmDialog, announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useAgendaActs, useDecideProposal } from '../hooks/useAgenda';
import type { AgendaItem } from '../hooks/useMeeting';

interface ProposalActsProps {
  meetingId: string;
  item: Pick<AgendaItem, 'id' | 'version' | 'title' | 'viewerCan'>;
  onEdit?: () => void;
  onDone?: () => void;
}

/** Deciding a proposal, or changing and taking back one's own. When someone else was faster, the answer says so. */
export function ProposalActs({ meetingId, item, onEdit, onDone }: ProposalActsProps) {
  const { t } = useTranslation('meetings');
  const decide = useDecideProposal(meetingId);
  const { remove } = useAgendaActs(meetingId);
  const [declining, setDeclining] = useState(false);
  const { id, version, viewerCan } = item;
  const accept = async () => {
    if (!(await decide.act({ id, version, accept: true, reason: null }))) return;
    announce(t('propose.acceptedDone'));
    onDone?.();
  };
  const decline = async (reason: string) => {
    if (!(await decide.act({ id, version, accept: false, reason }))) return;
    setDeclining(false);
    announce(t('propose.declinedDone'));
    onDone?.();
  };
  const takeBack = async () => {
    if (!(await remove.act({ id, version }))) return;
    announce(t('propose.takenBack'));
    onDone?.();
  };
  if (!viewerCan.decide && !viewerCan.edit && !viewerCan.remove) return null;
  return (
    <>
      {!declining && <ProblemNotice problem={decide.problem ?? remove.problem} />}
      <Group gap="sm">
        {viewerCan.decide && (
          <>
            <Button size="xs" loading={decide.busy && !declining} onClick={() => void accept()}>
              {t('propose.accept')}
            </Button>
            <Button size="xs" variant="default" onClick={() => setDeclining(true)}>
              {t('propose.decline')}
            </Button>
          </>
        )}
        {viewerCan.edit && onEdit && (
          <Button size="xs" variant="default" onClick={onEdit}>
            {t('item.edit')}
          </Button>
        )}
        {viewerCan.remove && (
          <Button size="xs" variant="default" loading={remove.busy} onClick={() => void takeBack()}>
            {t('propose.takeBack')}
          </Button>
        )}
      </Group>
      <ConfirmDialog
        title={t('propose.declineTitle')}
        opened={declining}
        confirm={t('propose.declineConfirm')}
        reason={{ required: true, description: t('propose.declineReason'), maxLength: LIMITS.reason }}
        busy={decide.busy}
        problem={<ProblemNotice problem={decide.problem} />}
        onConfirm={(reason) => void decline(reason)}
        onClose={() => setDeclining(false)}
      >
        <p>
          <strong>
            <bdi>{item.title}</bdi>
          </strong>
        </p>
        <p>{t('propose.declineText')}</p>
      </ConfirmDialog>
    </>
  );
}

import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '@concert/contracts';
import { ConfirmDialog, announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useSeatRequestActs, type SeatRequest } from '../hooks/useSeatRequests';

interface SeatRequestActsProps {
  request: SeatRequest;
  onDone?: () => void;
}

/** Deciding a request, or taking one's own back. When someone else was faster, the answer says so. */
export function SeatRequestActs({ request, onDone }: SeatRequestActsProps) {
  const { t } = useTranslation('governance');
  const { decide, withdraw } = useSeatRequestActs(request);
  const [declining, setDeclining] = useState(false);
  const { id, version, capacity: asked, viewerCan } = request;

  const accept = async (capacity: 'OBSERVER' | null) => {
    if (!(await decide.act({ id, version, accept: true, capacity }))) return;
    announce(t('request.accepted'));
    onDone?.();
  };
  const decline = async (reason: string) => {
    if (!(await decide.act({ id, version, accept: false, reason }))) return;
    setDeclining(false);
    announce(t('request.declined'));
    onDone?.();
  };
  const takeBack = async () => {
    if (!(await withdraw.act({ id, version }))) return;
    announce(t('request.withdrawn'));
    onDone?.();
  };
  if (!viewerCan.decide && !viewerCan.withdraw) return null;
  return (
    <>
      {!declining && <ProblemNotice problem={decide.problem ?? withdraw.problem} />}
      <Group gap="sm">
        {viewerCan.decide && (
          <>
            <Button size="xs" loading={decide.busy && !declining} onClick={() => void accept(null)}>
              {t('request.accept')}
            </Button>
            {asked === 'MEMBER' && (
              <Button
                size="xs"
                variant="default"
                disabled={decide.busy}
                onClick={() => void accept('OBSERVER')}
              >
                {t('request.acceptAsObserver')}
              </Button>
            )}
            <Button size="xs" variant="default" onClick={() => setDeclining(true)}>
              {t('request.decline')}
            </Button>
          </>
        )}
        {viewerCan.withdraw && (
          <Button size="xs" variant="default" loading={withdraw.busy} onClick={() => void takeBack()}>
            {t('request.withdraw')}
          </Button>
        )}
      </Group>
      <ConfirmDialog
        title={t('request.declineTitle')}
        opened={declining}
        confirm={t('request.declineConfirm')}
        reason={{ required: true, description: t('request.declineReason'), maxLength: LIMITS.reason }}
        busy={decide.busy}
        problem={<ProblemNotice problem={decide.problem} />}
        onConfirm={(reason) => void decline(reason)}
        onClose={() => setDeclining(false)}
      >
        {t('request.declineText')}
      </ConfirmDialog>
    </>
  );
}

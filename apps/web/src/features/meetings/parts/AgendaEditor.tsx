import { Button } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog, SortableList, announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { renumbered } from '../agenda-order';
import { AgendaItemView } from '../components/AgendaItemView';
import { useAgendaActs } from '../hooks/useAgenda';
import type { AgendaItem, Meeting, Paper } from '../hooks/useMeeting';
import { ItemThreads } from './ItemThreads';

const EditItemDialog = lazy(async () => ({
  default: (await import('../dialogs/AgendaItemDialogs')).EditItemDialog,
}));
const PinPaperDialog = lazy(async () => ({
  default: (await import('../dialogs/PinPaperDialog')).PinPaperDialog,
}));

type Open = { what: 'edit' | 'remove' | 'pin'; item: AgendaItem } | null;

/** The agenda in the hands of those who build it: order, contents and papers. Its dialogs outlive the last item. */
export function AgendaEditor({ meeting, onStale }: { meeting: Meeting; onStale: () => void }) {
  const { t } = useTranslation('meetings');
  const { move, remove, unpin } = useAgendaActs(meeting.id);
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);

  const place = async (item: AgendaItem, position: number, order: readonly AgendaItem[]) => {
    if (meeting.agendaVersion === null) return;
    const input = { id: item.id, position, version: meeting.agendaVersion };
    // Seen at once; the answer brings the numbers the server gave.
    const moved = await move.act(input, { moveAgendaItem: { ...meeting, agenda: renumbered(order) } });
    if (!moved) onStale();
  };
  const takeOff = async (item: AgendaItem) => {
    if (!(await remove.act({ id: item.id, version: item.version }))) return;
    announce(t('item.removed'));
    close();
  };
  const takeAway = async (paper: Paper) => {
    if (await unpin.act({ id: paper.id })) announce(t('paper.unpinned'));
  };
  return (
    <>
      <ProblemNotice problem={move.problem ?? unpin.problem} />
      {meeting.agenda.length > 0 && (
        <SortableList
          label={t('agenda.title')}
          items={meeting.agenda}
          itemKey={({ id }) => id}
          itemName={({ title }) => title}
          onMove={(item, position, order) => void place(item, position, order)}
        >
          {(item) => (
            <AgendaItemView
              item={item}
              meetingAudience={meeting.audience}
              acts={<ItemActs item={item} onOpen={setOpen} />}
              threads={<ItemThreads item={item} meeting={meeting} />}
              paperActs={
                item.viewerCan.pinPapers
                  ? (paper) => (
                      <Button
                        size="compact-xs"
                        variant="subtle"
                        aria-label={t('paper.unpinOne', { reference: paper.revision.reference })}
                        onClick={() => void takeAway(paper)}
                      >
                        {t('paper.unpin')}
                      </Button>
                    )
                  : undefined
              }
            />
          )}
        </SortableList>
      )}
      <Suspense>
        {open?.what === 'edit' && <EditItemDialog meeting={meeting} item={open.item} onClose={close} />}
        {open?.what === 'pin' && <PinPaperDialog meeting={meeting} item={open.item} onClose={close} />}
      </Suspense>
      {open?.what === 'remove' && (
        <ConfirmDialog
          title={t('item.removeTitle')}
          opened
          danger
          confirm={t('item.remove')}
          busy={remove.busy}
          problem={<ProblemNotice problem={remove.problem} />}
          onConfirm={() => void takeOff(open.item)}
          onClose={close}
        >
          <p>
            <strong>
              <bdi>{open.item.title}</bdi>
            </strong>
          </p>
          <p>{t('item.removeText')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

function ItemActs({ item, onOpen }: { item: AgendaItem; onOpen: (open: Open) => void }) {
  const { t } = useTranslation('meetings');
  const { edit, remove, pinPapers } = item.viewerCan;
  const acts = [
    { may: pinPapers, what: 'pin', label: t('paper.pin'), of: t('paper.pinTo', { title: item.title }) },
    { may: edit, what: 'edit', label: t('item.edit'), of: t('item.editOne', { title: item.title }) },
    { may: remove, what: 'remove', label: t('item.remove'), of: t('item.removeOne', { title: item.title }) },
  ] as const;
  return acts.map(
    ({ may, what, label, of }) =>
      may && (
        <Button
          key={what}
          size="compact-xs"
          variant="default"
          aria-label={of}
          onClick={() => onOpen({ what, item })}
        >
          {label}
        </Button>
      ),
  );
}

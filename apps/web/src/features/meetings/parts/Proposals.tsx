import { Button } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList, EmptyState, Section } from '@concert/web-ui';
import { ProposalCard } from '../components/ProposalCard';
import type { AgendaItem, Meeting } from '../hooks/useMeeting';
import { ProposalActs } from './ProposalActs';

const NewItemDialog = lazy(async () => ({
  default: (await import('../dialogs/AgendaItemDialogs')).NewItemDialog,
}));
const EditItemDialog = lazy(async () => ({
  default: (await import('../dialogs/AgendaItemDialogs')).EditItemDialog,
}));

/** What members want on the agenda: to decide for those who run the meeting, one's own entity's for the others. */
export function Proposals({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const [proposing, setProposing] = useState(false);
  const [editing, setEditing] = useState<AgendaItem | null>(null);
  const { proposals, viewerCan } = meeting;
  // Who builds the agenda puts things on it, and needs to propose nothing.
  const proposes = viewerCan.proposeAgendaItem && !viewerCan.buildAgenda;
  // A proposal taken back while it is being edited leaves its editor open.
  if (proposals.length === 0 && !proposes && !editing) return null;
  return (
    <Section
      id="proposals"
      title={t(viewerCan.decideAgendaItem ? 'propose.toDecide' : 'propose.own')}
      count={proposals.length}
      hint={t(viewerCan.decideAgendaItem ? 'propose.toDecideHint' : 'propose.ownHint')}
      actions={
        proposes && (
          <Button size="xs" onClick={() => setProposing(true)}>
            {t('propose.open')}
          </Button>
        )
      }
    >
      {proposals.length > 0 ? (
        <DataList label={t('propose.own')} items={proposals} itemKey={({ id }) => id}>
          {(item) => (
            <ProposalCard item={item} meetingAudience={meeting.audience}>
              <ProposalActs meetingId={meeting.id} item={item} onEdit={() => setEditing(item)} />
            </ProposalCard>
          )}
        </DataList>
      ) : (
        <EmptyState title={t('propose.none')}>{t('propose.noneHint')}</EmptyState>
      )}
      <Suspense>
        {proposing && <NewItemDialog meeting={meeting} propose onClose={() => setProposing(false)} />}
        {editing && <EditItemDialog meeting={meeting} item={editing} onClose={() => setEditing(null)} />}
      </Suspense>
    </Section>
  );
}

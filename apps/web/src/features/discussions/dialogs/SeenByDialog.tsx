import { useTranslation } from 'react-i18next';
import { DataList, Dialog, Section } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { EntityLink } from '../../governance/public';
import { useSeenBy } from '../hooks/useAnnouncements';

/** Which entities have seen an announcement, and which have not: entities, never persons. */
export function SeenByDialog({ threadId, onClose }: { threadId: string; onClose: () => void }) {
  const { t } = useTranslation('discussions');
  const seenBy = useSeenBy(threadId);
  return (
    <Dialog title={t('announcement.seenTitle')} opened onClose={onClose}>
      <Answer query={seenBy}>
        {({ entities }) => (
          <>
            {([false, true] as const).map((seen) => {
              const some = (entities ?? []).filter((one) => one.seen === seen);
              const title = t(seen ? 'announcement.seen' : 'announcement.notSeen');
              return (
                some.length > 0 && (
                  <Section key={title} order={3} title={title} count={some.length}>
                    <DataList label={title} items={some} itemKey={({ entity }) => entity.id}>
                      {({ entity }) => <EntityLink entity={entity} />}
                    </DataList>
                  </Section>
                )
              );
            })}
          </>
        )}
      </Answer>
    </Dialog>
  );
}

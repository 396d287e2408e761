import { Button, Group } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '@concert/web-ui';
import { InvitationList } from './InvitationList';

const InviteOne = lazy(async () => ({ default: (await import('./InviteOne')).InviteOne }));
const InviteMany = lazy(async () => ({ default: (await import('./InviteMany')).InviteMany }));

/** The invitations of one entity, and inviting: one person, or a pasted list. */
export function EntityInvitations({ entity }: { entity: { code: string } }) {
  const { t } = useTranslation('governance');
  const [open, setOpen] = useState<'one' | 'many' | null>(null);
  return (
    <Section
      title={t('invitations.title')}
      hint={t('invitations.hint')}
      actions={
        <Group gap="xs">
          <Button size="xs" onClick={() => setOpen('one')}>
            {t('invite.one')}
          </Button>
          <Button
            size="xs"
            variant="default"
            aria-expanded={open === 'many'}
            onClick={() => setOpen(open === 'many' ? null : 'many')}
          >
            {t('invite.many')}
          </Button>
        </Group>
      }
    >
      <Suspense>
        {open === 'one' && <InviteOne entity={entity.code} onClose={() => setOpen(null)} />}
        {open === 'many' && <InviteMany entity={entity.code} onDone={() => setOpen(null)} />}
      </Suspense>
      <InvitationList filter={{ entity: entity.code }} />
    </Section>
  );
}

import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { FilterBar, Section } from '@concert/web-ui';
import { InvitationList } from '../parts/InvitationList';
import { InviteMany } from '../parts/InviteMany';
import { InviteOne } from '../parts/InviteOne';

const STATES = ['PENDING', 'ACCEPTED', 'EXPIRED', 'REVOKED'] as const;

/** Invitations of all entities; the secretariat may invite for any of them. */
export function InvitationsTab() {
  const { t } = useTranslation('governance');
  const [search, setSearch] = useSearchParams();
  const [open, setOpen] = useState<'one' | 'many' | null>(null);
  const state = STATES.find((one) => one === search.get('state')) ?? null;
  return (
    <Section
      title={t('invitations.title')}
      hint={t('invitations.hint')}
      actions={
        <>
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
        </>
      }
    >
      {open === 'one' && <InviteOne onClose={() => setOpen(null)} />}
      {open === 'many' && <InviteMany onDone={() => setOpen(null)} />}
      <FilterBar label={t('invitations.filter')}>
        <NativeSelect
          label={t('invitations.stateTitle')}
          value={state ?? ''}
          data={[
            { value: '', label: t('invitations.allStates') },
            ...STATES.map((one) => ({ value: one, label: t(`invitations.state.${one}`) })),
          ]}
          onChange={(event) =>
            setSearch(event.currentTarget.value ? { state: event.currentTarget.value } : {}, {
              replace: true,
            })
          }
        />
      </FilterBar>
      <InvitationList filter={{ state }} />
    </Section>
  );
}

import { Button } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { FilterBar, FilterChoice, Section } from '@concert/web-ui';
import { InvitationList } from '../parts/InvitationList';

const InviteOne = lazy(async () => ({ default: (await import('../parts/InviteOne')).InviteOne }));
const InviteMany = lazy(async () => ({ default: (await import('../parts/InviteMany')).InviteMany }));

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
      <Suspense>
        {open === 'one' && <InviteOne onClose={() => setOpen(null)} />}
        {open === 'many' && <InviteMany onDone={() => setOpen(null)} />}
      </Suspense>
      <FilterBar label={t('invitations.filter')}>
        <FilterChoice
          label={t('invitations.stateTitle')}
          value={state ?? ''}
          choices={[
            { value: '' as const, label: t('invitations.allStates') },
            ...STATES.map((one) => ({ value: one, label: t(`invitations.state.${one}`) })),
          ]}
          onChange={(wanted) => setSearch(wanted ? { state: wanted } : {}, { replace: true })}
        />
      </FilterBar>
      <InvitationList filter={{ state }} />
    </Section>
  );
}

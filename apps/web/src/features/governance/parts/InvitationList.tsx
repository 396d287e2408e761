import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  DataTable,
  DateTime,
  EmptyState,
  LoadMore,
  RowsSkeleton,
  announce,
  useUi,
  type Column,
} from '@concert/web-ui';
import type { InvitationState } from '../../../apollo/schema.generated';
import { Answer } from '../../../apollo/Answer';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { BodyLink, EntityLink } from '../components/links';
import { useInvitations, useRevokeInvitation, type Invitation } from '../hooks/useInvitations';

interface InvitationListProps {
  filter: { entity?: string; state?: InvitationState | null };
}

/** Who was invited, as what, and what became of it; what still waits can be taken back. */
export function InvitationList({ filter }: InvitationListProps) {
  const { t } = useTranslation('governance');
  const { texts } = useUi();
  const { query, items, total, hasMore, busy, more } = useInvitations(filter);
  const revoke = useRevokeInvitation();
  const takeBack = async ({ id }: Invitation) => {
    if (await revoke.act({ id })) announce(t('invitations.revoked'));
  };
  const columns: Column<Invitation>[] = [
    {
      key: 'who',
      title: t('invitations.who'),
      rowHeader: true,
      cell: ({ name, email }) => (
        <>
          <bdi>{name}</bdi>
          <Text size="sm" c="dimmed" span display="block">
            <bdi>{email}</bdi>
          </Text>
        </>
      ),
    },
    ...(filter.entity
      ? []
      : [
          {
            key: 'entity',
            title: t('entity.one'),
            cell: ({ entity }: Invitation) => <EntityLink entity={entity} />,
          },
        ]),
    {
      key: 'body',
      title: t('invite.body'),
      cell: ({ body, role }) =>
        body && (
          <>
            <BodyLink body={body} short /> {role && texts.role[role]}
          </>
        ),
    },
    {
      key: 'state',
      title: t('invitations.stateTitle'),
      cell: ({ state }) => t(`invitations.state.${state}`),
    },
    {
      key: 'expires',
      title: t('invitations.expires'),
      cell: ({ expiresAt }) => <DateTime instant={expiresAt} />,
    },
    {
      key: 'acts',
      title: t('acts'),
      quietTitle: true,
      cell: (invitation) =>
        invitation.state === 'PENDING' && (
          <Button
            size="compact-xs"
            variant="default"
            disabled={revoke.busy}
            onClick={() => void takeBack(invitation)}
          >
            {t('invitations.revoke')}
          </Button>
        ),
    },
  ];
  return (
    <>
      <ProblemNotice problem={revoke.problem} />
      <Answer query={query} waiting={<RowsSkeleton rows={3} />}>
        {() =>
          items.length > 0 ? (
            <DataTable
              caption={t('invitations.title')}
              columns={columns}
              rows={items}
              rowKey={({ id }) => id}
            />
          ) : (
            <EmptyState title={t('invitations.none')}>{t('invitations.noneHint')}</EmptyState>
          )
        }
      </Answer>
      <LoadMore shown={items.length} total={total} hasMore={hasMore} busy={busy} onMore={more} />
    </>
  );
}

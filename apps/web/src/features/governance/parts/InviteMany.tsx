import { Button, FileButton, Group, Stack, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, LOCALES, REPRESENTATION_ROLES } from '@concert/contracts';
import { announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { DraftNotice } from '../../../drafts/DraftNotice';
import { useDraft } from '../../../drafts/useDraft';
import { InvitationPreview } from '../components/InvitationPreview';
import { useInvite, usePreviewInvitations, type Preview, type PreviewRow } from '../hooks/useInvitations';
import { decodeText } from '../text-of-file';

interface InviteManyProps {
  /** Of rows that name none; undefined for the secretariat, which invites for all. */
  entity?: string;
  onDone: () => void;
}

const isReady = ({ problems, entityCode }: PreviewRow) => problems.length === 0 && entityCode !== null;

/** The preview gives codes as text, because a row may hold anything; only ready rows come here. */
const toInvitation = (row: PreviewRow, expiresInDays: number) => ({
  email: row.email,
  name: row.name,
  entity: row.entityCode ?? '',
  body: row.bodyCode,
  role: REPRESENTATION_ROLES.find((role) => role === row.role) ?? null,
  locale: LOCALES.find((locale) => locale === row.locale) ?? null,
  expiresInDays,
  focalPoint: false,
});

const { invitationDays } = LIMITS;

/** A pasted list or a CSV: first what will happen row by row, then, on request, the mails. */
export function InviteMany({ entity = '', onDone }: InviteManyProps) {
  const { t } = useTranslation('governance');
  const [empty] = useState('');
  const draft = useDraft(`invite-many.${entity || 'any'}`, empty);
  const preview = usePreviewInvitations();
  const { act, busy, problem } = useInvite();
  const [days, setDays] = useState<number>(invitationDays.usual);
  const [shown, setShown] = useState<Preview | null>(null);
  const ready = shown?.rows.filter(isReady) ?? [];

  const look = async () => {
    const done = await preview.act({ text: draft.value, entity: entity || null });
    if (done) setShown(done.previewInvitations);
  };
  const invite = async () => {
    const done = await act({ invitations: ready.map((row) => toInvitation(row, days)) });
    if (!done) return;
    draft.clear();
    announce(t('invite.sent', { count: done.invite.length }));
    onDone();
  };
  const change = (text: string) => {
    draft.setValue(text);
    // What is shown must be what would be sent.
    setShown(null);
  };
  const open = async (file: File | null) => {
    if (file) change(decodeText(new Uint8Array(await file.arrayBuffer())));
  };
  return (
    <Stack gap="md" mb="lg">
      <DraftNotice restored={draft.restored} onDiscard={draft.clear} />
      <Textarea
        label={t('invite.list')}
        description={t('invite.listHint', { max: LIMITS.invitationsAtOnce })}
        value={draft.value}
        onChange={(event) => change(event.currentTarget.value)}
        dir="ltr"
        autosize
        minRows={4}
        maxRows={16}
      />
      <Group gap="sm" align="end">
        <TextInput
          type="number"
          label={t('invite.days')}
          min={invitationDays.min}
          max={invitationDays.max}
          value={days}
          onChange={(event) => setDays(event.currentTarget.valueAsNumber || invitationDays.usual)}
        />
        <FileButton accept=".csv,.tsv,.txt,text/csv,text/plain" onChange={(file) => void open(file)}>
          {(props) => (
            <Button {...props} variant="default">
              {t('invite.file')}
            </Button>
          )}
        </FileButton>
      </Group>
      <ProblemNotice problem={preview.problem ?? problem} />
      {shown && <InvitationPreview preview={shown} />}
      <Group gap="sm">
        <Button
          variant={shown ? 'default' : 'filled'}
          disabled={!draft.value.trim()}
          loading={preview.busy}
          onClick={() => void look()}
        >
          {t('invite.preview')}
        </Button>
        {shown && (
          <Button disabled={ready.length === 0} loading={busy} onClick={() => void invite()}>
            {t('invite.submit', { count: ready.length })}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

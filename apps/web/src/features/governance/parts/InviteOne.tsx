import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { INTERFACE_LOCALES, LIMITS, type Locale, type RepresentationRole } from '@concert/contracts';
import { FormDialog, announce, useFormats } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { DraftNotice } from '../../../drafts/DraftNotice';
import { useDraft } from '../../../drafts/useDraft';
import { LANGUAGE_NAMES } from '../../../locales/languages';
import { useLocale } from '../../../locales/translated';
import { BodyField, EntityField, RoleField } from '../dialogs/fields';
import { useInvite } from '../hooks/useInvitations';

interface InviteOneProps {
  /** The entity one administers; undefined lets the secretariat choose. */
  entity?: string;
  onClose: () => void;
}

interface NewInvitation {
  email: string;
  name: string;
  entity: string;
  body: string;
  role: RepresentationRole;
  locale: Locale;
  expiresInDays: number;
  focalPoint: boolean;
}

const { invitationDays } = LIMITS;

/** Mails one person a link to an account, and says before who will receive what. */
export function InviteOne({ entity = '', onClose }: InviteOneProps) {
  const { t } = useTranslation(['governance', 'app']);
  const formats = useFormats();
  const locale = useLocale();
  const { act, busy, problem } = useInvite();
  const fieldError = useFieldErrors(problem);
  const [empty] = useState<NewInvitation>({
    email: '',
    name: '',
    entity,
    body: '',
    role: 'REPRESENTATIVE',
    locale,
    expiresInDays: invitationDays.usual,
    focalPoint: false,
  });
  const draft = useDraft(`invite.${entity || 'any'}`, empty);
  const { value } = draft;
  const set = (change: Partial<NewInvitation>) => draft.setValue({ ...value, ...change });
  const invite = async () => {
    const { body, role, ...rest } = value;
    const done = await act({ invitations: [{ ...rest, body: body || null, role: body ? role : null }] });
    if (!done) return;
    draft.clear();
    announce(t('invite.sent', { count: 1 }));
    onClose();
  };
  return (
    <FormDialog
      title={t('invite.oneTitle')}
      opened
      onClose={onClose}
      confirm={t('invite.submit', { count: 1 })}
      busy={busy}
      problem={<ProblemNotice problem={problem} />}
      onSubmit={() => void invite()}
    >
      <DraftNotice restored={draft.restored} onDiscard={draft.clear} />
      <TextInput
        type="email"
        label={t('invite.email')}
        value={value.email}
        maxLength={LIMITS.email}
        error={fieldError('email') ?? fieldError('invitations.0.email')}
        onChange={(event) => set({ email: event.currentTarget.value })}
        required
        data-autofocus
      />
      <TextInput
        label={t('invite.name')}
        value={value.name}
        maxLength={LIMITS.name}
        error={fieldError('name') ?? fieldError('invitations.0.name')}
        onChange={(event) => set({ name: event.currentTarget.value })}
        required
      />
      {!entity && <EntityField value={value.entity} onChange={(code) => set({ entity: code })} />}
      <BodyField
        label={t('invite.body')}
        none={t('invite.noBody')}
        value={value.body}
        onChange={(body) => set({ body })}
      />
      {value.body && <RoleField value={value.role} onChange={(role) => set({ role })} />}
      <NativeSelect
        label={t('invite.language')}
        value={value.locale}
        data={INTERFACE_LOCALES.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] }))}
        onChange={(event) =>
          set({ locale: INTERFACE_LOCALES.find((one) => one === event.currentTarget.value) ?? 'en' })
        }
      />
      <TextInput
        type="number"
        label={t('invite.days')}
        min={invitationDays.min}
        max={invitationDays.max}
        value={value.expiresInDays}
        onChange={(event) =>
          set({ expiresInDays: event.currentTarget.valueAsNumber || invitationDays.usual })
        }
        required
      />
      <Checkbox
        label={t('invite.focalPoint')}
        checked={value.focalPoint}
        onChange={(event) => set({ focalPoint: event.currentTarget.checked })}
      />
      {value.email && (
        <p role="status">
          {t('invite.willMail', {
            email: value.email,
            language: LANGUAGE_NAMES[INTERFACE_LOCALES.find((one) => one === value.locale) ?? 'en'],
            days: formats.number(value.expiresInDays),
          })}
        </p>
      )}
    </FormDialog>
  );
}

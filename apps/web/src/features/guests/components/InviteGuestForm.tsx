import { Button, Checkbox, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { INTERFACE_LOCALES, LIMITS } from '@concert/contracts';
import { announce, textIn } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { isInterfaceLocale, LANGUAGE_NAMES } from '../../../locales/languages';
import { useGuestActs } from '../hooks/useGuests';

/** Says who will be mailed before anybody is. */
export function InviteGuestForm({ threadId }: { threadId: string }) {
  const { t } = useTranslation('guests');
  const { act, busy, problem } = useGuestActs(threadId).invite;
  const errorOf = useFieldErrors(problem);
  const [mayPost, setMayPost] = useState(true);
  const invite = async (form: HTMLFormElement) => {
    const locale = textIn(form, 'locale');
    const email = textIn(form, 'email');
    const invited = await act({
      threadId,
      email,
      name: textIn(form, 'name'),
      organisation: textIn(form, 'organisation'),
      lastDay: textIn(form, 'lastDay'),
      reason: textIn(form, 'reason'),
      locale: isInterfaceLocale(locale) ? locale : 'en',
      mayPost,
    });
    if (!invited) return;
    form.reset();
    setMayPost(true);
    announce(t('invited', { email }));
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    void invite(event.currentTarget);
  };
  return (
    <form onSubmit={submit} aria-label={t('inviteTitle')}>
      <Stack gap="sm">
        <h3>{t('inviteTitle')}</h3>
        <TextInput name="name" label={t('name')} maxLength={LIMITS.name} error={errorOf('name')} required />
        <TextInput
          name="email"
          type="email"
          label={t('email')}
          maxLength={LIMITS.email}
          error={errorOf('email')}
          required
        />
        <TextInput
          name="organisation"
          label={t('organisation')}
          description={t('organisationHint')}
          maxLength={LIMITS.name}
          error={errorOf('organisation')}
          required
        />
        <TextInput name="lastDay" type="date" label={t('lastDay')} error={errorOf('lastDay')} required />
        <Textarea
          name="reason"
          label={t('why')}
          description={t('whyHint')}
          maxLength={LIMITS.reason}
          error={errorOf('reason')}
          required
        />
        <NativeSelect
          name="locale"
          label={t('language')}
          data={INTERFACE_LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        />
        <Checkbox
          label={t('mayPost')}
          checked={mayPost}
          onChange={(event) => setMayPost(event.currentTarget.checked)}
        />
        <ProblemNotice problem={problem} />
        <div>
          <Button type="submit" loading={busy}>
            {t('invite')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

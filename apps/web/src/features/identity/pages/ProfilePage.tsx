import { Button, PasswordInput, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { announce, PageHeader, Section, textIn } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { DraftNotice } from '../../../drafts/DraftNotice';
import { useDraft } from '../../../drafts/useDraft';
import { NewPasswordInput } from '../components/NewPasswordInput';
import { ProfileForm, type Profile } from '../components/ProfileForm';
import { SessionList } from '../components/SessionList';
import { useChangePassword, useSessions, useUpdateProfile } from '../hooks/useAccount';
import { useViewer } from '../hooks/viewer-context';

export function ProfilePage() {
  const { t } = useTranslation('identity');
  const { person } = useViewer();
  return (
    <>
      <PageHeader
        title={t('profile.title')}
        documentTitle={t('profile.title')}
        below={<bdi>{person.email}</bdi>}
      />
      <ProfileSection />
      <PasswordSection />
      <SessionsSection />
    </>
  );
}

function ProfileSection() {
  const { t } = useTranslation(['identity', 'ui']);
  const { person, locale, profileVersion } = useViewer();
  const { act, busy, problem } = useUpdateProfile();
  const [saved] = useState<Profile>(() => ({
    name: person.name,
    title: person.title ?? '',
    languages: person.languages,
    timeZone: person.timeZone,
    locale,
  }));
  const draft = useDraft<Profile>('profile', saved, profileVersion);
  const save = async () => {
    const { title, languages, ...rest } = draft.value;
    const done = await act({
      ...rest,
      title: title || null,
      languages: [...languages],
      version: profileVersion,
    });
    if (!done) return;
    draft.keep();
    announce(t('ui:saved'));
  };
  return (
    <Section title={t('profile.about')} hint={t('profile.aboutHint')}>
      <ProfileForm
        profile={draft.value}
        busy={busy}
        fieldError={useFieldErrors(problem)}
        notice={
          <>
            <DraftNotice restored={draft.restored} outdated={draft.outdated} onDiscard={draft.clear} />
            <ProblemNotice problem={problem} />
          </>
        }
        onChange={draft.setValue}
        onSave={() => void save()}
      />
    </Section>
  );
}

function PasswordSection() {
  const { t } = useTranslation('identity');
  const { act, busy, problem } = useChangePassword();
  const fieldError = useFieldErrors(problem);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const done = await act({
      currentPassword: textIn(form, 'currentPassword'),
      newPassword: textIn(form, 'newPassword'),
    });
    if (!done) return;
    form.reset();
    announce(t('passwordChange.changed'));
  };
  return (
    <Section title={t('passwordChange.title')} hint={t('passwordChange.hint')}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md" maw="32rem">
          <ProblemNotice problem={problem} />
          <PasswordInput
            name="currentPassword"
            label={t('passwordChange.current')}
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
            error={fieldError('currentPassword')}
            required
          />
          <NewPasswordInput name="newPassword" error={fieldError('newPassword')} />
          <Button type="submit" variant="default" loading={busy} style={{ alignSelf: 'flex-start' }}>
            {t('passwordChange.submit')}
          </Button>
        </Stack>
      </form>
    </Section>
  );
}

function SessionsSection() {
  const { t } = useTranslation('identity');
  const { query, end, endOthers, endingOthers } = useSessions();
  const others = (query.data ?? []).some(({ current }) => !current);
  return (
    <Section
      title={t('sessions.title')}
      count={query.data?.length}
      hint={t('sessions.hint')}
      actions={
        others && (
          <Button size="xs" variant="default" loading={endingOthers} onClick={endOthers}>
            {t('sessions.endOthers')}
          </Button>
        )
      }
    >
      <ProblemNotice problem={end.problem} />
      <Answer query={query}>
        {(sessions) => (
          <SessionList sessions={sessions} busy={end.busy} onEnd={({ id }) => void end.act({ id })} />
        )}
      </Answer>
    </Section>
  );
}

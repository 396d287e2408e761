import { Anchor, Button, Checkbox } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { announce, PageHeader, Section } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { DraftNotice } from '../../../drafts/DraftNotice';
import { useDraft } from '../../../drafts/useDraft';
import { noticeSettingsPath } from '../../desk/public';
import { ProfileForm, type Profile } from '../components/ProfileForm';
import { SessionList } from '../components/SessionList';
import { usePresence, useSessions, useUpdateProfile } from '../hooks/useAccount';
import { useViewer } from '../hooks/viewer-context';

const PasswordSection = lazy(async () => ({
  default: (await import('../parts/PasswordSection')).PasswordSection,
}));

const PortraitSection = lazy(async () => ({
  default: (await import('../parts/PortraitSection')).PortraitSection,
}));

export function ProfilePage() {
  const { t } = useTranslation('identity');
  const { person, guest } = useViewer();
  return (
    <>
      <PageHeader
        title={t('profile.title')}
        documentTitle={t('profile.title')}
        below={<bdi>{person.email}</bdi>}
      />
      <ProfileSection />
      <Suspense>
        {!guest && <PortraitSection />}
        <PasswordSection />
      </Suspense>
      {!guest && <NoticesSection />}
      {!guest && <PresenceSection />}
      <SessionsSection />
    </>
  );
}

function NoticesSection() {
  const { t } = useTranslation('identity');
  return (
    <Section title={t('notices.title')} hint={t('notices.hint')}>
      <Anchor component={Link} to={noticeSettingsPath}>
        {t('notices.title')}
      </Anchor>
    </Section>
  );
}

function PresenceSection() {
  const { t } = useTranslation('identity');
  const { hidden, act, busy, problem } = usePresence();
  return (
    <Section title={t('presence.title')} hint={t('presence.hint')}>
      <ProblemNotice problem={problem} />
      <Checkbox
        label={t('presence.hide')}
        checked={hidden ?? false}
        disabled={hidden === undefined || busy}
        onChange={(event) => void act({ hidden: event.currentTarget.checked })}
      />
    </Section>
  );
}

function ProfileSection() {
  const { t } = useTranslation(['identity', 'ui']);
  const { person, locale, profileVersion, guest } = useViewer();
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
    <Section title={t('profile.about')} hint={t(guest ? 'profile.aboutHintGuest' : 'profile.aboutHint')}>
      <ProfileForm
        profile={draft.value}
        guest={guest}
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

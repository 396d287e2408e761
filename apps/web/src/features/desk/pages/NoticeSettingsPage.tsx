import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce, DataList, EmptyState, LoadMore, PageHeader, RowsSkeleton, Section } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { useSubjectPath } from '../../../assembly/use-subject-path';
import { useViewer } from '../../identity/public';
import { BrowserNotices } from '../components/BrowserNotices';
import { ChosenLevelLine } from '../components/ChosenLevelLine';
import { NoticeSettingsForm } from '../components/NoticeSettingsForm';
import {
  useChooseBodyLevel,
  useChooseNoticeSettings,
  useChooseThreadLevel,
  useChosenLevels,
  useNoticeSettings,
  type ChosenLevel,
  type NoticeLevel,
  type NoticeSettings,
} from '../hooks/useLevels';

/** What one is told of, and when one is written to. */
export function NoticeSettingsPage() {
  const { t } = useTranslation('notices');
  const settings = useNoticeSettings();
  const { person } = useViewer();
  return (
    <>
      <PageHeader title={t('title')} documentTitle={t('title')} />
      <Section title={t('settings.title')} hint={t('settings.hint')}>
        <Answer query={settings}>{(saved) => <SettingsSection saved={saved} />}</Answer>
      </Section>
      <Section title={t('browser.title')}>
        <BrowserNotices personId={person.id} />
      </Section>
      <LevelsSection />
    </>
  );
}

function SettingsSection({ saved }: { saved: NoticeSettings }) {
  const { t } = useTranslation(['notices', 'ui']);
  const { person } = useViewer();
  // Only what was changed here: the rest is what another window may have saved meanwhile.
  const [changed, setChanged] = useState<Partial<NoticeSettings>>({});
  const settings = { ...saved, ...changed };
  const { act, busy, problem } = useChooseNoticeSettings();
  const save = async () => {
    const { quietFrom, quietUntil, atOnce, digest, digestHour, digestWeekday, version } = settings;
    if (!(await act({ quietFrom, quietUntil, atOnce, digest, digestHour, digestWeekday, version }))) return;
    setChanged({});
    announce(t('ui:saved'));
  };
  return (
    <NoticeSettingsForm
      settings={settings}
      zone={person.timeZone}
      busy={busy}
      notice={<ProblemNotice problem={problem} />}
      fieldError={useFieldErrors(problem)}
      onChange={(change) => setChanged({ ...changed, ...change })}
      onSave={() => void save()}
    />
  );
}

function LevelsSection() {
  const { t } = useTranslation('notices');
  const { query, items, total, hasMore, busy, more } = useChosenLevels();
  const subjectPath = useSubjectPath();
  const [ofThread, ofBody] = [useChooseThreadLevel(), useChooseBodyLevel()];
  const choose = async ({ thread, body }: ChosenLevel, level: NoticeLevel | null) => {
    const done = thread
      ? await ofThread.act({ threadId: thread.id, level })
      : body && (await ofBody.act({ body: body.code, level }));
    if (done) announce(t('level.saved'));
  };
  return (
    <Section title={t('chosen.title')} count={query.data && total} hint={t('chosen.hint')}>
      <ProblemNotice problem={ofThread.problem ?? ofBody.problem} />
      <Answer query={query} waiting={<RowsSkeleton rows={3} />}>
        {() =>
          items.length > 0 ? (
            <DataList label={t('chosen.title')} items={items} itemKey={({ id }) => id}>
              {(chosen) => (
                <ChosenLevelLine
                  chosen={chosen}
                  threadPath={chosen.thread && subjectPath('THREAD', chosen.thread.id, null)}
                  busy={ofThread.busy || ofBody.busy}
                  onChoose={(level) => void choose(chosen, level)}
                />
              )}
            </DataList>
          ) : (
            <EmptyState title={t('chosen.none')}>{t('chosen.noneHint')}</EmptyState>
          )
        }
      </Answer>
      <LoadMore shown={items.length} total={total} hasMore={hasMore} busy={busy} onMore={more} />
    </Section>
  );
}

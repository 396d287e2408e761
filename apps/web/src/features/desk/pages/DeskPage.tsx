import { Anchor, Button } from '@mantine/core';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Columns, DataList, DateTime, EmptyState, PageHeader, Section } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { useFeatures } from '../../../assembly/FeaturesContext';
import { useSubjectPath } from '../../../assembly/use-subject-path';
import { postPath } from '../../discussions/public';
import { useViewer } from '../../identity/public';
import { DeskChangeRow } from '../components/DeskChangeRow';
import { DeskItemRow } from '../components/DeskItemRow';
import { catchUpPath } from '../paths';
import { useDesk, useSeenWhenLeft, type Desk, type DeskItem } from '../hooks/useDesk';

export function DeskPage() {
  const { t } = useTranslation('desk');
  const { person } = useViewer();
  const desk = useDesk();
  useSeenWhenLeft(desk.data !== undefined);
  return (
    <>
      <PageHeader title={t('title')} documentTitle={t('title')} below={t('for', { name: person.name })} />
      <Answer query={desk}>{(data) => <DeskView desk={data} onDone={() => void desk.refetch()} />}</Answer>
    </>
  );
}

function DeskView({ desk, onDone }: { desk: Desk; onDone: () => void }) {
  return (
    <Columns context={<Next items={desk.next} />}>
      <Waiting items={desk.waiting} onDone={onDone} />
      <Changed desk={desk} />
    </Columns>
  );
}

function Waiting({ items, onDone }: { items: readonly DeskItem[]; onDone: () => void }) {
  const { t } = useTranslation('desk');
  const pathOf = useSubjectPath();
  const acts = useFeatures().flatMap(({ deskActs }) => deskActs ?? []);
  const actOn = ({ kind, subjectId, title }: DeskItem) => {
    const act = acts.find((one) => one.kind === kind);
    return act && <act.Component subjectId={subjectId} title={title} onDone={onDone} />;
  };
  return (
    <Section title={t('waiting.title')} count={items.length} hint={t('waiting.hint')}>
      {items.length > 0 ? (
        <DataList label={t('waiting.title')} items={items} itemKey={({ id }) => id}>
          {(item) => (
            <DeskItemRow
              item={item}
              path={
                item.mention
                  ? postPath(item.subjectId, item.mention.seq)
                  : pathOf(item.kind, item.subjectId, item.body?.code ?? null)
              }
              act={<Suspense>{actOn(item)}</Suspense>}
            />
          )}
        </DataList>
      ) : (
        <EmptyState
          title={t('waiting.none')}
          action={
            <Anchor component={Link} to="/bodies">
              {t('waiting.toBodies')}
            </Anchor>
          }
        >
          {t('waiting.noneHint')}
        </EmptyState>
      )}
    </Section>
  );
}

function Next({ items }: { items: readonly DeskItem[] }) {
  const { t } = useTranslation('desk');
  const pathOf = useSubjectPath();
  return (
    <Section title={t('next.title')} count={items.length}>
      {items.length > 0 ? (
        <DataList label={t('next.title')} items={items} itemKey={({ id }) => id}>
          {(item) => (
            <DeskItemRow item={item} path={pathOf(item.kind, item.subjectId, item.body?.code ?? null)} />
          )}
        </DataList>
      ) : (
        <p>{t('next.none')}</p>
      )}
    </Section>
  );
}

/** More than this is looked at by choice. */
const CHANGES_AT_FIRST = 12;

function Changed({ desk }: { desk: Desk }) {
  const { t } = useTranslation('desk');
  const pathOf = useSubjectPath();
  const [all, setAll] = useState(false);
  const { changed, since } = desk;
  const shown = all ? changed : changed.slice(0, CHANGES_AT_FIRST);
  return (
    <Section
      title={t('changed.title')}
      count={changed.length}
      actions={
        <Anchor component={Link} to={catchUpPath} size="sm">
          {t('changed.catchUp')}
        </Anchor>
      }
      hint={
        since && (
          <>
            {t('changed.since')} <DateTime instant={since} />
          </>
        )
      }
    >
      {changed.length > 0 ? (
        <DataList label={t('changed.title')} items={shown} itemKey={({ id }) => id}>
          {(change) => (
            <DeskChangeRow
              change={change}
              path={pathOf(change.kind, change.subjectId, change.body?.code ?? null)}
            />
          )}
        </DataList>
      ) : (
        <EmptyState title={t('changed.none')}>{t('changed.noneHint')}</EmptyState>
      )}
      {shown.length < changed.length && (
        <Button size="xs" variant="default" onClick={() => setAll(true)}>
          {t('changed.all', { count: changed.length })}
        </Button>
      )}
    </Section>
  );
}

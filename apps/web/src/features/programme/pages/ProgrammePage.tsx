import { Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Columns, DataList, DateText, EmptyState, PageHeader, Section } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { TranslatedText, useTranslated } from '../../../locales/translated';
import { BodyPlanList } from '../components/BodyPlanList';
import { ProgrammeStateBadge } from '../components/ProgrammeStateBadge';
import { useProgramme, type Programme } from '../hooks/useProgrammes';
import { PriorityTree } from '../parts/PriorityTree';
import { AddPriorityButton, ProgrammeStateActs } from '../parts/ProgrammeActs';
import { ResultActivities } from '../parts/ResultActivities';
import { TrackerSummary } from '../parts/TrackerSummary';
import { trackerPath } from '../paths';
import classes from './ProgrammePage.module.css';

/** A programme by its tree: what it wants to reach, and the activities that serve it. */
export function ProgrammePage() {
  const code = useParams().code ?? '';
  const programme = useProgramme(code);
  return <Answer query={programme}>{(data) => <ProgrammeView programme={data} />}</Answer>;
}

function ProgrammeView({ programme }: { programme: Programme }) {
  const { t } = useTranslation('programme');
  const translated = useTranslated();
  const { code, title, period, state, adoptedOn, counts, priorities, workPlans, viewerCan } = programme;
  return (
    <>
      <PageHeader
        title={<TranslatedText name={title} />}
        documentTitle={`${code} ${translated(title)}`}
        above={
          <Anchor component={Link} to={trackerPath} inherit>
            {t('title')}
          </Anchor>
        }
        below={
          <>
            <ProgrammeStateBadge state={state} />
            {period.from && period.until && <PeriodText from={period.from} until={period.until} />}
            {adoptedOn && (
              <span>
                {t('programme.adopted')} <DateText day={adoptedOn} />
              </span>
            )}
          </>
        }
        actions={
          <Button
            component={Link}
            to={`${trackerPath}?programme=${encodeURIComponent(code)}`}
            size="xs"
            variant="default"
          >
            {t('programme.toTracker')}
          </Button>
        }
      />
      <div className={classes.summary}>
        <TrackerSummary counts={counts} lateIn={code} />
      </div>
      <Columns context={<BodyPlanList plans={workPlans} counts={counts.byBody} programme={code} />}>
        <Section
          title={t('programme.priorities')}
          count={priorities.length}
          hint={t('programme.prioritiesHint')}
          actions={viewerCan.edit && <AddPriorityButton programme={code} />}
        >
          {priorities.length > 0 ? (
            <DataList label={t('programme.priorities')} items={priorities} itemKey={({ id }) => id}>
              {(priority) => <PriorityTree priority={priority} programme={code} mayEdit={viewerCan.edit} />}
            </DataList>
          ) : (
            <EmptyState title={t('programme.noPriorities')}>{t('programme.noPrioritiesHint')}</EmptyState>
          )}
        </Section>
        <Section title={t('programme.untied')} hint={t('programme.untiedHint')}>
          <ResultActivities programme={code} result="none" />
        </Section>
        {viewerCan.edit && <ProgrammeStateActs programme={programme} />}
      </Columns>
    </>
  );
}

/** The period's last day is the one before its open end. */
function PeriodText({ from, until }: { from: string; until: string }) {
  const last = new Date(Date.parse(`${until}T00:00:00Z`) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  return (
    <span>
      <DateText day={from} /> – <DateText day={last} />
    </span>
  );
}

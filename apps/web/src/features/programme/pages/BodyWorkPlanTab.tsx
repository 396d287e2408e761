import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EmptyState, FilterBar, FilterChoice } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { useTranslated } from '../../../locales/translated';
import { useBodyOnPage } from '../../governance/public';
import { useProgrammeNames, type ProgrammeName } from '../hooks/useProgrammes';
import { BodyPlan } from '../parts/BodyPlan';

/** A body's part of a programme: the one it is planning in, unless another is chosen. */
export function BodyWorkPlanTab() {
  const { t } = useTranslation('programme');
  const { body } = useBodyOnPage();
  const programmes = useProgrammeNames();
  return (
    <Answer query={programmes}>
      {(names) =>
        names.length === 0 ? (
          <EmptyState title={t('plan.noProgramme')}>{t('plan.noProgrammeHint')}</EmptyState>
        ) : (
          <ChosenPlan body={body.code} programmes={names} />
        )
      }
    </Answer>
  );
}

function ChosenPlan({ body, programmes }: { body: string; programmes: readonly ProgrammeName[] }) {
  const { t } = useTranslation('programme');
  const translated = useTranslated();
  const [search, setSearch] = useSearchParams();
  const plan = search.get('plan');
  const asked =
    programmes.find(({ code }) => code === search.get('programme')) ??
    programmes.find(({ workPlans }) => workPlans.some(({ id }) => id === plan));
  const programme = asked ?? usual(body, programmes);
  if (!programme) return null;
  return (
    <>
      <FilterBar label={t('plan.choose')}>
        <FilterChoice
          label={t('filter.programme')}
          value={programme.code}
          choices={programmes.map(({ code, title }) => ({
            value: code,
            label: `${code} — ${translated(title)}`,
          }))}
          onChange={(code) => setSearch({ programme: code }, { replace: true })}
        />
      </FilterBar>
      <BodyPlan key={programme.code} body={body} programme={programme} />
    </>
  );
}

/** The newest programme in which there is a plan to see; else the newest that can still be planned in. */
const usual = (body: string, programmes: readonly ProgrammeName[]): ProgrammeName | undefined =>
  programmes.find(
    ({ state, workPlans }) => state !== 'CLOSED' && workPlans.some((plan) => plan.body.code === body),
  ) ??
  programmes.find(({ state }) => state !== 'CLOSED') ??
  programmes[0];

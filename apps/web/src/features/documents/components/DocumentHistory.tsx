import { useTranslation } from 'react-i18next';
import { AUDIENCES, CLASSIFICATIONS } from '@concert/contracts';
import { DataList, DateTime, Section } from '@concert/web-ui';
import { PersonLink } from '../../governance/public';
import type { DocumentStep } from '../hooks/useDocument';
import { STATES } from '../states';
import classes from './DocumentTable.module.css';

/** What happened to its state and its label, by whom; the latest first. */
export function DocumentHistory({ steps }: { steps: readonly DocumentStep[] }) {
  const { t } = useTranslation('documents');
  const words = useStepWords();
  if (steps.length === 0) return null;
  return (
    <Section title={t('history.title')} hint={t('history.hint')}>
      <DataList
        label={t('history.title')}
        items={[...steps].reverse()}
        itemKey={({ at, kind }) => `${at} ${kind}`}
      >
        {(step) => (
          <span className={classes.paper}>
            <span>
              {t(`history.${step.kind}`, {
                before: words(step, step.before),
                after: words(step, step.after),
              })}
            </span>
            <span className={classes.quiet}>
              <PersonLink person={step.by} /> · <DateTime instant={step.at} />
            </span>
          </span>
        )}
      </DataList>
    </Section>
  );
}

function useStepWords(): (step: DocumentStep, value: string) => string {
  const { t } = useTranslation(['documents', 'ui']);
  return ({ kind }, value) => {
    const state = STATES.find((one) => one === value);
    const audience = AUDIENCES.find((one) => one === value);
    const classification = CLASSIFICATIONS.find((one) => one === value);
    if (kind === 'STATE') return state ? t(`state.${state}`) : value;
    if (kind === 'AUDIENCE') return audience ? t(`ui:audience.${audience}`) : value;
    return classification ? t(`ui:classification.${classification}`) : value;
  };
}

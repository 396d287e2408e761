import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TranslatedText } from '../../../locales/translated';
import type { Outcome, Output, Priority } from '../hooks/useProgrammes';
import classes from './PriorityTree.module.css';
import { AddBelowButton, RewordButton } from './ProgrammeActs';
import { ResultActivities } from './ResultActivities';

interface Editable {
  programme: string;
  mayEdit: boolean;
}

/** A priority with its outcomes, their outputs, and on request the activities of each. */
export function PriorityTree({ priority, programme, mayEdit }: Editable & { priority: Priority }) {
  const { t } = useTranslation('programme');
  const { outcomes, number, title } = priority;
  return (
    <div className={classes.priority}>
      <div className={classes.head}>
        <h3 className={classes.name}>
          {number}. <TranslatedText name={title} />
        </h3>
        {mayEdit && (
          <span className={classes.acts}>
            <AddBelowButton parent={priority} below="outcome" />
            <RewordButton result={priority} number={String(number)} />
          </span>
        )}
      </div>
      {outcomes.length > 0 ? (
        <ul className={classes.children}>
          {outcomes.map((outcome) => (
            <li key={outcome.id}>
              <OutcomeBranch outcome={outcome} programme={programme} mayEdit={mayEdit} />
            </li>
          ))}
        </ul>
      ) : (
        <p className={classes.none}>{t('programme.noOutcomes')}</p>
      )}
    </div>
  );
}

function OutcomeBranch({ outcome, programme, mayEdit }: Editable & { outcome: Outcome }) {
  const { number, title, outputs } = outcome;
  return (
    <>
      <div className={classes.head}>
        <h4 className={classes.name}>
          <bdi>{number}</bdi> <TranslatedText name={title} />
        </h4>
        {mayEdit && (
          <span className={classes.acts}>
            <AddBelowButton parent={outcome} below="output" />
            <RewordButton result={outcome} number={number} />
          </span>
        )}
      </div>
      <ul className={classes.children}>
        {outputs.map((output) => (
          <li key={output.id}>
            <OutputLeaf output={output} programme={programme} mayEdit={mayEdit} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Its activities are asked for when it is opened. */
function OutputLeaf({ output, programme, mayEdit }: Editable & { output: Output }) {
  const [opened, setOpened] = useState(false);
  const { t } = useTranslation('programme');
  const { number, title, activityCount, lateCount } = output;
  return (
    <div className={classes.output}>
      <details onToggle={(event) => setOpened(event.currentTarget.open)}>
        <summary className={classes.summary}>
          <bdi>{number}</bdi> <TranslatedText name={title} />{' '}
          <span className={classes.counts}>
            {t('tracker.total', { count: activityCount })}
            {lateCount > 0 && <strong> · {t('tracker.late', { count: lateCount })}</strong>}
          </span>
        </summary>
        {opened && <ResultActivities programme={programme} result={number} />}
      </details>
      {mayEdit && <RewordButton result={output} number={number} />}
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { DataList, LoadMore } from '@concert/web-ui';
import { TranslatedText } from '../../../locales/translated';
import { useBeginning } from '../hooks/useBeginning';
import type { PlanChange } from '../hooks/useWorkPlan';
import classes from './ChangeList.module.css';
import { FieldChanges } from './FieldChanges';

const KINDS = ['ADDED', 'CHANGED', 'REMOVED'] as const;

/** What became of each activity from one state of a plan to the next. */
export function ChangeList({ changes }: { changes: readonly PlanChange[] }) {
  const { t } = useTranslation('programme');
  const { beginning, hasMore, more } = useBeginning(changes);
  return (
    <>
      <DataList label={t('changes.title')} items={beginning} itemKey={({ activityId }) => activityId}>
        {({ number, title, kind, fields }) => {
          const known = KINDS.find((one) => one === kind);
          return (
            <div className={classes.change}>
              <p className={classes.head}>
                <strong>{known && t(`changes.${known}`)}</strong> <bdi>{number}</bdi>{' '}
                <TranslatedText name={title} />
              </p>
              {kind === 'CHANGED' && <FieldChanges fields={fields} />}
            </div>
          );
        }}
      </DataList>
      <LoadMore
        shown={beginning.length}
        total={changes.length}
        hasMore={hasMore}
        busy={false}
        onMore={more}
      />
    </>
  );
}

import { useTranslation } from 'react-i18next';
import classes from './ChangeList.module.css';
import { useFieldWords } from './field-words';

interface FieldChange {
  field: string;
  before: string | null;
  after: string | null;
}

/** Field by field, the old value struck out before the new one. */
export function FieldChanges({ fields }: { fields: readonly FieldChange[] }) {
  const { t } = useTranslation('programme');
  const { name, value } = useFieldWords();
  return (
    <dl className={classes.fields}>
      {fields.map(({ field, before, after }) => (
        <div key={field} style={{ display: 'contents' }}>
          <dt>{name(field)}</dt>
          <dd>
            {before !== null && (
              <del className={classes.before}>
                <bdi>{value(field, before)}</bdi>
              </del>
            )}{' '}
            {after === null ? (
              <ins className={classes.after}>{t('changes.emptied')}</ins>
            ) : (
              <ins className={classes.after}>
                <bdi>{value(field, after)}</bdi>
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

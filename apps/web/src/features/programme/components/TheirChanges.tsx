import { Button } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldName, TheirChange } from '../merge-fields';
import { useFieldWords } from './field-words';
import classes from './TheirChanges.module.css';

interface TheirChangesProps {
  changes: readonly TheirChange[];
  /** What an output is called; the form knows it by its id. */
  outputName: (id: string) => string;
  onTake: (name: FieldName) => void;
  ref: Ref<HTMLDivElement>;
}

/** What someone else wrote while one was writing: what of it is in the form, and where the two differ. */
export function TheirChanges({ changes, outputName, onTake, ref }: TheirChangesProps) {
  const { t } = useTranslation('programme');
  const words = useFieldWords();
  const nameOf = (name: FieldName) => words.name(name === 'leadEntity' ? 'lead' : name);
  const valueOf = (name: FieldName, text: string) =>
    text === '' ? t('changes.emptied') : name === 'output' ? outputName(text) : words.value(name, text);
  // Always there, so that a screen reader hears when it fills.
  return (
    <div role="status" ref={ref} tabIndex={-1}>
      {changes.length > 0 && (
        <div className={classes.notice}>
          <strong>{t('meanwhile.title')}</strong>
          <p>{t('meanwhile.text')}</p>
          <dl className={classes.list}>
            {changes.map(({ name, before, after, disputed }) => (
              <div key={name}>
                <dt>{nameOf(name)}</dt>
                <dd>
                  <del>
                    <bdi>{valueOf(name, before)}</bdi>
                  </del>{' '}
                  <strong>
                    <bdi>{valueOf(name, after)}</bdi>
                  </strong>
                </dd>
                <dd className={classes.outcome}>
                  {t(disputed ? 'meanwhile.disputed' : 'meanwhile.filledIn')}
                  {disputed && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={t('meanwhile.takeOne', { field: nameOf(name) })}
                      onClick={() => onTake(name)}
                    >
                      {t('meanwhile.take')}
                    </Button>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </div>
  );
}

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateText, FilterBar, FilterDay, useFormats } from '@concert/web-ui';
import classes from './AsOfPicker.module.css';

interface AsOfPickerProps {
  asOf: string | null;
  earliest: string | null;
  onChange: (day: string | null) => void;
}

/** Any day can be put to the page of a body: it then shows that day's name, officers and members. */
export function AsOfPicker({ asOf, earliest, onChange }: AsOfPickerProps) {
  const { t } = useTranslation('governance');
  const today = useFormats().today();
  return (
    <>
      <FilterBar label={t('asOf.label')}>
        <FilterDay
          label={t('asOf.label')}
          value={asOf ?? today}
          min={earliest}
          onChange={(day) => {
            if (day) onChange(day === today ? null : day);
          }}
        />
        {asOf && (
          <Button variant="default" onClick={() => onChange(null)}>
            {t('asOf.today')}
          </Button>
        )}
      </FilterBar>
      {asOf && (
        <p className={classes.past} role="status">
          {t('asOf.shown')} <DateText day={asOf} />. {t('asOf.onlyRead')}
        </p>
      )}
    </>
  );
}

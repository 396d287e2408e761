import { Button, MultiSelect, NumberInput, Select, SimpleGrid, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, LOCALES, type Locale } from '@concert/contracts';
import { useLocale, useTranslated } from '../../../locales/translated';
import type { Choice } from '../../governance/public';
import { countryChoices } from '../country-names';
import type { OutputChoice } from '../hooks/useWorkPlan';
import classes from './ActivityFields.module.css';

/** What is planned, as a form holds it. */
export interface PlannedFields {
  number: string;
  title: Partial<Record<Locale, string>>;
  description: string;
  output: string;
  leadEntity: string;
  contributors: string[];
  startsOn: string;
  endsOn: string;
  place: string;
  countries: string[];
  budgetUsd: number | null;
}

interface ActivityFieldsProps {
  value: PlannedFields;
  onChange: (part: Partial<PlannedFields>) => void;
  entities: readonly Choice[];
  /** Who may lead what this person plans. */
  leads: readonly Choice[];
  outputs: readonly OutputChoice[];
  errorOf: (field: string) => string | undefined;
}

export function ActivityFields(props: ActivityFieldsProps) {
  const { value, onChange, entities, leads, outputs, errorOf } = props;
  const { t } = useTranslation('programme');
  const locale = useLocale();
  const translated = useTranslated();
  return (
    <>
      <TitleFields {...props} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput
          type="date"
          label={t('list.starts')}
          required
          value={value.startsOn}
          error={errorOf('startsOn')}
          onChange={(event) => onChange({ startsOn: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('list.ends')}
          required
          min={value.startsOn || undefined}
          value={value.endsOn}
          error={errorOf('endsOn')}
          onChange={(event) => onChange({ endsOn: event.currentTarget.value })}
        />
        <Select
          label={t('list.lead')}
          required
          searchable
          data={[...leads]}
          value={value.leadEntity || null}
          error={errorOf('leadEntity')}
          onChange={(leadEntity) => onChange({ leadEntity: leadEntity ?? '' })}
        />
        <Select
          label={t('activity.output')}
          searchable
          clearable
          disabled={outputs.length === 0}
          description={outputs.length === 0 ? t('activity.noOutputs') : undefined}
          data={outputs.map(({ id, number, title }) => ({
            value: id,
            label: `${number} ${translated(title)}`,
          }))}
          value={value.output || null}
          error={errorOf('output')}
          onChange={(output) => onChange({ output: output ?? '' })}
        />
        <MultiSelect
          className={classes.wide}
          label={t('activity.contributors')}
          searchable
          hidePickedOptions
          data={entities.filter(({ value: code }) => code !== value.leadEntity)}
          value={value.contributors}
          error={errorOf('contributors')}
          onChange={(contributors) => onChange({ contributors })}
        />
        <TextInput
          label={t('list.place')}
          maxLength={LIMITS.place}
          dir="auto"
          value={value.place}
          error={errorOf('place')}
          onChange={(event) => onChange({ place: event.currentTarget.value })}
        />
        <NumberInput
          label={t('activity.budget')}
          min={0}
          max={LIMITS.budgetUsd}
          allowDecimal={false}
          thousandSeparator=" "
          prefix="USD "
          value={value.budgetUsd ?? ''}
          error={errorOf('budgetUsd')}
          onChange={(sum) => onChange({ budgetUsd: sum === '' ? null : Number(sum) })}
        />
        <MultiSelect
          className={classes.wide}
          label={t('activity.countries')}
          searchable
          hidePickedOptions
          data={countryChoices(locale)}
          value={value.countries}
          error={errorOf('countries')}
          onChange={(countries) => onChange({ countries })}
        />
      </SimpleGrid>
      <Textarea
        label={t('activity.description')}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={LIMITS.description}
        dir="auto"
        value={value.description}
        error={errorOf('description')}
        onChange={(event) => onChange({ description: event.currentTarget.value })}
      />
      <TextInput
        className={classes.short}
        label={t('activity.number')}
        description={t('activity.numberHint')}
        maxLength={LIMITS.activityNumber}
        value={value.number}
        error={errorOf('number')}
        onChange={(event) => onChange({ number: event.currentTarget.value })}
      />
    </>
  );
}

/** English always; other languages where there is a title in them, the rest on request. */
function TitleFields({ value, onChange, errorOf }: ActivityFieldsProps) {
  const { t } = useTranslation(['programme', 'ui']);
  const own = useLocale();
  const [all, setAll] = useState(false);
  const shown = LOCALES.filter((locale) => all || locale === 'en' || locale === own || value.title[locale]);
  return (
    <>
      {shown.map((locale) => (
        <TextInput
          key={locale}
          label={t('activity.title', { language: t(`ui:language.${locale}`) })}
          required={locale === 'en'}
          maxLength={LIMITS.title}
          lang={locale}
          dir={locale === 'ar' ? 'rtl' : 'ltr'}
          value={value.title[locale] ?? ''}
          error={errorOf(`title.${locale}`)}
          onChange={(event) => onChange({ title: { ...value.title, [locale]: event.currentTarget.value } })}
          data-autofocus={locale === 'en' || undefined}
        />
      ))}
      {shown.length < LOCALES.length && (
        <div>
          <Button size="compact-sm" variant="subtle" onClick={() => setAll(true)}>
            {t('activity.moreLanguages')}
          </Button>
        </div>
      )}
    </>
  );
}

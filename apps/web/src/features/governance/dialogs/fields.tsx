import { NativeSelect, Select, TextInput, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  CAPACITIES,
  LIMITS,
  LOCALES,
  REPRESENTATION_ROLES,
  type Capacity,
  type RepresentationRole,
} from '@concert/contracts';
import type { TranslatedInput } from '../../../apollo/schema.generated';
import { useBodyChoices, useEntityChoices } from '../hooks/useChoices';

interface FieldProps<Value> {
  value: Value;
  onChange: (value: Value) => void;
  error?: string | undefined;
}

/** A day; the browser's own field, which every keyboard and screen reader knows. */
export function DayField({
  label,
  description,
  value,
  onChange,
  error,
  required = true,
}: FieldProps<string> & { label: string; description?: string; required?: boolean }) {
  return (
    <TextInput
      type="date"
      label={label}
      description={description}
      value={value}
      error={error}
      required={required}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

export function EntityField({ value, onChange, error, label }: FieldProps<string> & { label?: string }) {
  const { t } = useTranslation('governance');
  return (
    <Select
      label={label ?? t('entity.one')}
      data={[...useEntityChoices()]}
      value={value || null}
      error={error}
      onChange={(code) => onChange(code ?? '')}
      searchable
      required
    />
  );
}

interface BodyFieldProps extends FieldProps<string> {
  label?: string;
  /** What choosing nothing means, when nothing may be chosen. */
  none?: string;
}

export function BodyField({ value, onChange, error, label, none }: BodyFieldProps) {
  const { t } = useTranslation('governance');
  const choices = useBodyChoices();
  const first = none ?? t('choose');
  return (
    <NativeSelect
      label={label ?? t('body.one')}
      data={[{ value: '', label: first }, ...choices]}
      value={value}
      error={error}
      required={none === undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface CapacityFieldProps extends FieldProps<Capacity> {
  among?: readonly Capacity[];
}

export function CapacityField({ value, onChange, error, among = CAPACITIES }: CapacityFieldProps) {
  const { t } = useTranslation(['governance', 'ui']);
  return (
    <NativeSelect
      label={t('seat.capacity')}
      data={among.map((capacity) => ({ value: capacity, label: t(`ui:capacity.${capacity}`) }))}
      value={value}
      error={error}
      required
      onChange={(event) => {
        const chosen = among.find((capacity) => capacity === event.currentTarget.value);
        if (chosen) onChange(chosen);
      }}
    />
  );
}

export function RoleField({ value, onChange, error }: FieldProps<RepresentationRole>) {
  const { t } = useTranslation(['governance', 'ui']);
  return (
    <NativeSelect
      label={t('person.role')}
      description={t('person.roleHint')}
      data={REPRESENTATION_ROLES.map((role) => ({ value: role, label: t(`ui:role.${role}`) }))}
      value={value}
      error={error}
      required
      onChange={(event) => {
        const chosen = REPRESENTATION_ROLES.find((role) => role === event.currentTarget.value);
        if (chosen) onChange(chosen);
      }}
    />
  );
}

/** Why; it stands on record. */
export function ReasonField({
  value,
  onChange,
  required = true,
}: Omit<FieldProps<string>, 'error'> & { required?: boolean }) {
  const { t } = useTranslation('ui');
  return (
    <Textarea
      label={t('reason')}
      description={t('reasonHint')}
      value={value}
      maxLength={LIMITS.reason}
      required={required}
      autosize
      minRows={2}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** A name in the six official languages; English is what the others fall back to. */
export function NameFields({
  value,
  onChange,
  error,
  legend,
}: FieldProps<TranslatedInput> & { legend?: string }) {
  const { t } = useTranslation(['governance', 'ui']);
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <legend>{legend ?? t('body.name')}</legend>
      {LOCALES.map((locale) => (
        <TextInput
          key={locale}
          mt="xs"
          label={t(`ui:language.${locale}`)}
          lang={locale}
          dir="auto"
          value={value[locale] ?? ''}
          required={locale === 'en'}
          maxLength={LIMITS.title}
          error={locale === 'en' ? error : undefined}
          onChange={(event) => onChange({ ...value, [locale]: event.currentTarget.value })}
        />
      ))}
    </fieldset>
  );
}

/** Languages left empty are not languages the text exists in. */
export function filledLanguages(value: TranslatedInput): TranslatedInput {
  const filled = Object.entries(value).filter(([, text]) => typeof text === 'string' && text.trim() !== '');
  return { ...Object.fromEntries(filled), en: value.en };
}

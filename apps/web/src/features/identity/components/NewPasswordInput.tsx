import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '@concert/contracts';

/** A password to be chosen: its one rule stands beside it before it is broken. */
export function NewPasswordInput({
  name = 'password',
  error,
}: {
  name?: string;
  error?: string | undefined;
}) {
  const { t } = useTranslation('identity');
  return (
    <PasswordInput
      name={name}
      label={t('newPassword')}
      description={t('passwordRule', { min: LIMITS.passwordMin })}
      minLength={LIMITS.passwordMin}
      maxLength={LIMITS.passwordMax}
      autoComplete="new-password"
      visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
      error={error}
      required
    />
  );
}

import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProgrammeState } from '@concert/contracts';

export function ProgrammeStateBadge({ state }: { state: ProgrammeState }) {
  const { t } = useTranslation('programme');
  return (
    <Badge
      variant={state === 'ADOPTED' || state === 'AMENDED' ? 'light' : 'default'}
      radius="sm"
      tt="none"
      fw={500}
    >
      {t(`programmeState.${state}`)}
    </Badge>
  );
}

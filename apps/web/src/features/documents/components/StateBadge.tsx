import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DocumentState } from '../../../apollo/schema.generated';

const OVER: readonly DocumentState[] = ['SUPERSEDED', 'WITHDRAWN'];
const SETTLED: readonly DocumentState[] = ['CLEARED', 'FINAL'];

/** Where a paper stands in its life, in words; the tint only helps the eye. */
export function StateBadge({ state }: { state: DocumentState }) {
  const { t } = useTranslation('documents');
  return (
    <Badge
      variant={SETTLED.includes(state) ? 'light' : 'default'}
      color={OVER.includes(state) ? 'gray' : undefined}
      td={OVER.includes(state) ? 'line-through' : undefined}
      radius="sm"
      miw="max-content"
      tt="none"
      fw={500}
      title={t(`stateHint.${state}`)}
    >
      {t(`state.${state}`)}
    </Badge>
  );
}

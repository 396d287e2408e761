import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface EntityStatusProps {
  entity: { compactStatus: 'MEMBER' | 'OBSERVER'; confirmed: boolean };
}

/** As what an entity takes part in the Compact, and whether that has been confirmed. */
export function EntityStatus({ entity }: EntityStatusProps) {
  const { t } = useTranslation(['governance', 'ui']);
  return (
    <>
      {t(`ui:capacity.${entity.compactStatus}`)}
      {!entity.confirmed && (
        <>
          {' '}
          <Badge variant="default" radius="sm" tt="none" fw={500} title={t('entity.unconfirmedHint')}>
            {t('entity.unconfirmed')}
          </Badge>
        </>
      )}
    </>
  );
}

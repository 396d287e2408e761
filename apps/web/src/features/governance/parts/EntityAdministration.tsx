import { Button, Group } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityDetails } from '../hooks/useEntities';

const EditEntityDialog = lazy(async () => ({
  default: (await import('../dialogs/EntityDialogs')).EditEntityDialog,
}));
const EntityLeavesDialog = lazy(async () => ({
  default: (await import('../dialogs/EntityDialogs')).EntityLeavesDialog,
}));

/** What the secretariat does with an entity's place in the Compact. */
export function EntityAdministration({ entity }: { entity: EntityDetails }) {
  const { t } = useTranslation('governance');
  const [open, setOpen] = useState<'edit' | 'leaves' | null>(null);
  const close = () => setOpen(null);
  return (
    <Group gap="xs">
      <Button size="xs" variant="default" onClick={() => setOpen('edit')}>
        {t('entity.edit')}
      </Button>
      {!entity.period.until && (
        <Button size="xs" variant="default" onClick={() => setOpen('leaves')}>
          {t('entity.leaves')}
        </Button>
      )}
      <Suspense>
        {open === 'edit' && <EditEntityDialog entity={entity} onClose={close} />}
        {open === 'leaves' && <EntityLeavesDialog entity={entity} onClose={close} />}
      </Suspense>
    </Group>
  );
}

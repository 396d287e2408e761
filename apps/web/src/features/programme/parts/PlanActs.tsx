import { Button } from '@mantine/core';
import { Suspense, lazy, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../locales/translated';
import type { PlanPlace } from '../hooks/useWorkPlan';
import { planExport } from '../paths';

const PublishDialog = lazy(async () => ({
  default: (await import('../dialogs/PublishDialog')).PublishDialog,
}));
const ImportDialog = lazy(async () => ({ default: (await import('../dialogs/ImportDialog')).ImportDialog }));

interface PlanActsProps {
  body: string;
  programme: string;
  place: PlanPlace;
  addButton: Ref<HTMLButtonElement>;
  onAdd: () => void;
}

/** What the reader may do with the plan as a whole. */
export function PlanActs({ body, programme, place: { plan, may }, addButton, onAdd }: PlanActsProps) {
  const { t } = useTranslation('programme');
  const locale = useLocale();
  const [open, setOpen] = useState<'publish' | 'import' | null>(null);
  const close = () => setOpen(null);
  const publishable = plan && may.publish && plan.unpublishedChanges.length > 0;
  return (
    <>
      {may.propose && (
        <Button ref={addButton} size="xs" variant={publishable ? 'default' : 'filled'} onClick={onAdd}>
          {t(may.edit ? 'plan.add' : 'plan.propose')}
        </Button>
      )}
      {may.import && (
        <Button size="xs" variant="default" onClick={() => setOpen('import')}>
          {t('import.open')}
        </Button>
      )}
      {plan && plan.activities.length > 0 && (
        <Button component="a" href={planExport(plan.id, locale)} download size="xs" variant="default">
          {t('plan.export')}
        </Button>
      )}
      {publishable && (
        <Button size="xs" onClick={() => setOpen('publish')}>
          {t('publish.open')}
        </Button>
      )}
      <Suspense>
        {open === 'publish' && plan && <PublishDialog body={body} plan={plan} onClose={close} />}
        {open === 'import' && <ImportDialog body={body} programme={programme} onClose={close} />}
      </Suspense>
    </>
  );
}

import { Button, Group } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useEntityActs, type EntityPerson } from '../hooks/useEntities';

const NameRepresentativeDialog = lazy(async () => ({
  default: (await import('../dialogs/PersonDialogs')).NameRepresentativeDialog,
}));
const EndRepresentationDialog = lazy(async () => ({
  default: (await import('../dialogs/PersonDialogs')).EndRepresentationDialog,
}));
const LeaveDialog = lazy(async () => ({ default: (await import('../dialogs/PersonDialogs')).LeaveDialog }));

interface PersonAdministrationProps {
  entity: { id: string; code: string };
  person: EntityPerson;
  focalPoint: boolean;
}

/** What a focal point does with one person of their entity. */
export function PersonAdministration({ entity, person, focalPoint }: PersonAdministrationProps) {
  const { t } = useTranslation('governance');
  const [open, setOpen] = useState<'name' | 'end' | 'leave' | null>(null);
  const { setFocalPoint } = useEntityActs(entity.id);
  const close = () => setOpen(null);
  const toggleFocalPoint = async () => {
    if (await setFocalPoint.act({ person: person.id, entity: entity.code, focalPoint: !focalPoint }))
      announce(t(focalPoint ? 'person.focalPointEnded' : 'person.focalPointMade', { name: person.name }));
  };
  return (
    <>
      <ProblemNotice problem={setFocalPoint.problem} />
      <Group gap="xs">
        <Button size="compact-xs" variant="default" onClick={() => setOpen('name')}>
          {t('person.name')}
        </Button>
        {person.representations.length > 0 && (
          <Button size="compact-xs" variant="default" onClick={() => setOpen('end')}>
            {t('person.endRepresentation')}
          </Button>
        )}
        <Button
          size="compact-xs"
          variant="default"
          loading={setFocalPoint.busy}
          onClick={() => void toggleFocalPoint()}
        >
          {t(focalPoint ? 'person.endFocalPoint' : 'person.makeFocalPoint')}
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => setOpen('leave')}>
          {t('person.leave')}
        </Button>
      </Group>
      <Suspense>
        {open === 'name' && <NameRepresentativeDialog entity={entity} person={person} onClose={close} />}
        {open === 'end' && <EndRepresentationDialog entity={entity} person={person} onClose={close} />}
        {open === 'leave' && <LeaveDialog entity={entity} person={person} onClose={close} />}
      </Suspense>
    </>
  );
}

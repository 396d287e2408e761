import { Button, Group } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Body, SeatRow } from '../hooks/useBody';

const EndSeatDialog = lazy(async () => ({ default: (await import('../dialogs/SeatDialogs')).EndSeatDialog }));
const ChangeCapacityDialog = lazy(async () => ({
  default: (await import('../dialogs/SeatDialogs')).ChangeCapacityDialog,
}));

/** Seats are ended and followed by others, never overwritten. */
export function SeatAdministration({ body, seat }: { body: Body; seat: SeatRow }) {
  const { t } = useTranslation('governance');
  const [open, setOpen] = useState<'end' | 'change' | null>(null);
  const close = () => setOpen(null);
  return (
    <Group gap="xs" wrap="nowrap">
      <Button size="compact-xs" variant="default" onClick={() => setOpen('change')}>
        {t('seat.change')}
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => setOpen('end')}>
        {t('seat.end')}
      </Button>
      <Suspense>
        {open === 'end' && <EndSeatDialog body={body} seat={seat} onClose={close} />}
        {open === 'change' && <ChangeCapacityDialog body={body} seat={seat} onClose={close} />}
      </Suspense>
    </Group>
  );
}

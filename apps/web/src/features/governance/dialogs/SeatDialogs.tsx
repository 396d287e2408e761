import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Capacity } from '@concert/contracts';
import { useFormats } from '@concert/web-ui';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { useTranslated } from '../../../locales/translated';
import { useBodyActs, type Body, type SeatRow } from '../hooks/useBody';
import { ActDialog } from './ActDialog';
import { CapacityField, DayField, EntityField, ReasonField } from './fields';

interface SeatDialogProps {
  body: Pick<Body, 'id' | 'code'>;
  seat: SeatRow;
  onClose: () => void;
}

export function EndSeatDialog({ body, seat, onClose }: SeatDialogProps) {
  const { t } = useTranslation(['governance', 'ui']);
  const translated = useTranslated();
  const today = useFormats().today();
  const endSeat = useBodyActs(body.id).endSeat;
  const fieldError = useFieldErrors(endSeat.problem);
  // What began today in Geneva begins tomorrow in New York; it cannot end before.
  const from = seat.period.from ?? today;
  const [until, setUntil] = useState(from > today ? from : today);
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      title={t('seat.endTitle', {
        entity: translated(seat.entity.acronym),
        capacity: t(`ui:capacity.${seat.capacity}`),
      })}
      danger
      confirm={t('seat.end')}
      act={endSeat}
      input={{ seatId: seat.id, until, reason }}
      done={t('seat.ended')}
      onClose={onClose}
    >
      <p>{t('seat.endText')}</p>
      <DayField
        label={t('seat.until')}
        description={t('seat.untilHint')}
        value={until}
        error={fieldError('until')}
        onChange={setUntil}
      />
      <ReasonField value={reason} onChange={setReason} />
    </ActDialog>
  );
}

export function ChangeCapacityDialog({ body, seat, onClose }: SeatDialogProps) {
  const { t } = useTranslation(['governance', 'ui']);
  const translated = useTranslated();
  const today = useFormats().today();
  const changeCapacity = useBodyActs(body.id).changeCapacity;
  const fieldError = useFieldErrors(changeCapacity.problem);
  const [capacity, setCapacity] = useState<Capacity>(seat.capacity === 'OBSERVER' ? 'MEMBER' : 'OBSERVER');
  const [from, setFrom] = useState(today);
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      title={t('seat.changeTitle', {
        entity: translated(seat.entity.acronym),
        capacity: t(`ui:capacity.${seat.capacity}`),
      })}
      confirm={t('seat.change')}
      act={changeCapacity}
      input={{ seatId: seat.id, capacity, from, reason }}
      done={t('seat.changed')}
      onClose={onClose}
    >
      <p>{t('seat.changeText')}</p>
      <CapacityField value={capacity} onChange={setCapacity} error={fieldError('capacity')} />
      <DayField label={t('seat.from')} value={from} error={fieldError('from')} onChange={setFrom} />
      <ReasonField value={reason} onChange={setReason} />
    </ActDialog>
  );
}

export function AppointDialog({ body, onClose }: Omit<SeatDialogProps, 'seat'>) {
  const { t } = useTranslation('governance');
  const today = useFormats().today();
  const appoint = useBodyActs(body.id).appoint;
  const fieldError = useFieldErrors(appoint.problem);
  const [entity, setEntity] = useState('');
  const [capacity, setCapacity] = useState<Capacity>('MEMBER');
  const [from, setFrom] = useState(today);
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      title={t('seat.appointTitle')}
      confirm={t('seat.appoint')}
      act={appoint}
      input={{ body: body.code, entity, capacity, from, reason: reason || null }}
      done={t('seat.appointed')}
      onClose={onClose}
    >
      <EntityField value={entity} onChange={setEntity} error={fieldError('entity')} />
      <CapacityField value={capacity} onChange={setCapacity} error={fieldError('capacity')} />
      <DayField label={t('seat.from')} value={from} error={fieldError('from')} onChange={setFrom} />
      <ReasonField value={reason} onChange={setReason} required={false} />
    </ActDialog>
  );
}

import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, type Capacity } from '@concert/contracts';
import { FormDialog, announce, useFormats } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { useTranslated } from '../../../locales/translated';
import { useBodyActs, type Body, type SeatRow } from '../hooks/useBody';
import { CapacityField, DayField, EntityField } from './fields';

interface SeatDialogProps {
  body: Pick<Body, 'id' | 'code'>;
  seat: SeatRow;
  onClose: () => void;
}

interface ReasonFieldProps {
  value: string;
  onChange: (reason: string) => void;
  required?: boolean;
}

function ReasonField({ value, onChange, required = true }: ReasonFieldProps) {
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

export function EndSeatDialog({ body, seat, onClose }: SeatDialogProps) {
  const { t } = useTranslation(['governance', 'ui']);
  const translated = useTranslated();
  const today = useFormats().today();
  const { act, busy, problem } = useBodyActs(body.id).endSeat;
  const fieldError = useFieldErrors(problem);
  const [until, setUntil] = useState(today);
  const [reason, setReason] = useState('');
  const end = async () => {
    if (!(await act({ seatId: seat.id, until, reason }))) return;
    announce(t('seat.ended'));
    onClose();
  };
  return (
    <FormDialog
      title={t('seat.endTitle', {
        entity: translated(seat.entity.acronym),
        capacity: t(`ui:capacity.${seat.capacity}`),
      })}
      opened
      danger
      onClose={onClose}
      confirm={t('seat.end')}
      busy={busy}
      problem={<ProblemNotice problem={problem} />}
      onSubmit={() => void end()}
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
    </FormDialog>
  );
}

export function ChangeCapacityDialog({ body, seat, onClose }: SeatDialogProps) {
  const { t } = useTranslation(['governance', 'ui']);
  const translated = useTranslated();
  const today = useFormats().today();
  const { act, busy, problem } = useBodyActs(body.id).changeCapacity;
  const fieldError = useFieldErrors(problem);
  const [capacity, setCapacity] = useState<Capacity>(seat.capacity === 'OBSERVER' ? 'MEMBER' : 'OBSERVER');
  const [from, setFrom] = useState(today);
  const [reason, setReason] = useState('');
  const change = async () => {
    if (!(await act({ seatId: seat.id, capacity, from, reason }))) return;
    announce(t('seat.changed'));
    onClose();
  };
  return (
    <FormDialog
      title={t('seat.changeTitle', {
        entity: translated(seat.entity.acronym),
        capacity: t(`ui:capacity.${seat.capacity}`),
      })}
      opened
      onClose={onClose}
      confirm={t('seat.change')}
      busy={busy}
      problem={<ProblemNotice problem={problem} />}
      onSubmit={() => void change()}
    >
      <p>{t('seat.changeText')}</p>
      <CapacityField value={capacity} onChange={setCapacity} error={fieldError('capacity')} />
      <DayField label={t('seat.from')} value={from} error={fieldError('from')} onChange={setFrom} />
      <ReasonField value={reason} onChange={setReason} />
    </FormDialog>
  );
}

export function AppointDialog({ body, onClose }: Omit<SeatDialogProps, 'seat'>) {
  const { t } = useTranslation('governance');
  const today = useFormats().today();
  const { act, busy, problem } = useBodyActs(body.id).appoint;
  const fieldError = useFieldErrors(problem);
  const [entity, setEntity] = useState('');
  const [capacity, setCapacity] = useState<Capacity>('MEMBER');
  const [from, setFrom] = useState(today);
  const [reason, setReason] = useState('');
  const appoint = async () => {
    if (!(await act({ body: body.code, entity, capacity, from, reason: reason || null }))) return;
    announce(t('seat.appointed'));
    onClose();
  };
  return (
    <FormDialog
      title={t('seat.appointTitle')}
      opened
      onClose={onClose}
      confirm={t('seat.appoint')}
      busy={busy}
      problem={<ProblemNotice problem={problem} />}
      onSubmit={() => void appoint()}
    >
      <EntityField value={entity} onChange={setEntity} error={fieldError('entity')} />
      <CapacityField value={capacity} onChange={setCapacity} error={fieldError('capacity')} />
      <DayField label={t('seat.from')} value={from} error={fieldError('from')} onChange={setFrom} />
      <ReasonField value={reason} onChange={setReason} required={false} />
    </FormDialog>
  );
}

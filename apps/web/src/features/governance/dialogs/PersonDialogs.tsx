import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, type RepresentationRole } from '@concert/contracts';
import { ConfirmDialog, announce, useFormats, useUi } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { useTranslated } from '../../../locales/translated';
import { useEntityActs, type EntityPerson } from '../hooks/useEntities';
import { ActDialog } from './ActDialog';
import { BodyField, DayField, RoleField } from './fields';

interface PersonDialogProps {
  entity: { id: string; code: string };
  person: EntityPerson;
  onClose: () => void;
}

/** A person begins to speak for the entity in a body, from a day on. */
export function NameRepresentativeDialog({ entity, person, onClose }: PersonDialogProps) {
  const { t } = useTranslation('governance');
  const today = useFormats().today();
  const name = useEntityActs(entity.id).name;
  const fieldError = useFieldErrors(name.problem);
  const [body, setBody] = useState('');
  const [role, setRole] = useState<RepresentationRole>('REPRESENTATIVE');
  const [from, setFrom] = useState(today);
  return (
    <ActDialog
      title={t('person.nameTitle', { name: person.name })}
      confirm={t('person.name')}
      act={name}
      input={{ person: person.id, entity: entity.code, body, role, from }}
      done={t('person.named', { name: person.name })}
      onClose={onClose}
    >
      <BodyField value={body} onChange={setBody} error={fieldError('body')} />
      <RoleField value={role} onChange={setRole} error={fieldError('role')} />
      <DayField label={t('seat.from')} value={from} onChange={setFrom} error={fieldError('from')} />
    </ActDialog>
  );
}

export function EndRepresentationDialog({ entity, person, onClose }: PersonDialogProps) {
  const { t } = useTranslation('governance');
  const { texts } = useUi();
  const translated = useTranslated();
  const today = useFormats().today();
  const endRepresentation = useEntityActs(entity.id).endRepresentation;
  const fieldError = useFieldErrors(endRepresentation.problem);
  const [id, setId] = useState(person.representations[0]?.id ?? '');
  const [chosen, setUntil] = useState<string | null>(null);
  // What began today in Geneva begins tomorrow in New York; it cannot end before.
  const from = person.representations.find((one) => one.id === id)?.period.from ?? today;
  const until = chosen ?? (from > today ? from : today);
  return (
    <ActDialog
      title={t('person.endTitle', { name: person.name })}
      confirm={t('person.endRepresentation')}
      act={endRepresentation}
      input={{ id, until }}
      done={t('person.representationEnded', { name: person.name })}
      onClose={onClose}
    >
      <p>{t('person.endText')}</p>
      <NativeSelect
        label={t('body.one')}
        value={id}
        data={person.representations.map((one) => ({
          value: one.id,
          label: `${one.body.code} ${translated(one.body.name)} — ${texts.role[one.role]}`,
        }))}
        onChange={(event) => setId(event.currentTarget.value)}
      />
      <DayField
        label={t('seat.until')}
        description={t('seat.untilHint')}
        value={until}
        onChange={setUntil}
        error={fieldError('until')}
      />
    </ActDialog>
  );
}

/** Everything the person may do ends at once, in every browser they have open. */
export function LeaveDialog({ entity, person, onClose }: PersonDialogProps) {
  const { t } = useTranslation('governance');
  const { act, busy, problem } = useEntityActs(entity.id).leave;
  const leave = async (reason: string) => {
    if (!(await act({ person: person.id, entity: entity.code, reason }))) return;
    announce(t('person.left', { name: person.name }));
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('person.leaveTitle', { name: person.name })}
      opened
      danger
      onClose={onClose}
      confirm={t('person.leave')}
      reason={{ required: true, maxLength: LIMITS.reason }}
      busy={busy}
      problem={<ProblemNotice problem={problem} />}
      onConfirm={(reason) => void leave(reason)}
    >
      {t('person.leaveText')}
    </ConfirmDialog>
  );
}

import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, type RepresentationRole } from '@concert/contracts';
import { ConfirmDialog, FormDialog, announce, useFormats, useUi } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { useTranslated } from '../../../locales/translated';
import { useEntityActs, type EntityPerson } from '../hooks/useEntities';
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
  const { act, busy, problem } = useEntityActs(entity.id).name;
  const fieldError = useFieldErrors(problem);
  const [body, setBody] = useState('');
  const [role, setRole] = useState<RepresentationRole>('REPRESENTATIVE');
  const [from, setFrom] = useState(today);
  const name = async () => {
    if (!(await act({ person: person.id, entity: entity.code, body, role, from }))) return;
    announce(t('person.named', { name: person.name }));
    onClose();
  };
  return (
    <FormDialog
      title={t('person.nameTitle', { name: person.name })}
      opened
      onClose={onClose}
      confirm={t('person.name')}
      busy={busy}
      problem={<ProblemNotice problem={problem} />}
      onSubmit={() => void name()}
    >
      <BodyField value={body} onChange={setBody} error={fieldError('body')} />
      <RoleField value={role} onChange={setRole} error={fieldError('role')} />
      <DayField label={t('seat.from')} value={from} onChange={setFrom} error={fieldError('from')} />
    </FormDialog>
  );
}

export function EndRepresentationDialog({ entity, person, onClose }: PersonDialogProps) {
  const { t } = useTranslation('governance');
  const { texts } = useUi();
  const translated = useTranslated();
  const today = useFormats().today();
  const { act, busy, problem } = useEntityActs(entity.id).endRepresentation;
  const fieldError = useFieldErrors(problem);
  const [id, setId] = useState(person.representations[0]?.id ?? '');
  const [until, setUntil] = useState(today);
  const end = async () => {
    if (!(await act({ id, until }))) return;
    announce(t('person.representationEnded', { name: person.name }));
    onClose();
  };
  return (
    <FormDialog
      title={t('person.endTitle', { name: person.name })}
      opened
      onClose={onClose}
      confirm={t('person.endRepresentation')}
      busy={busy}
      problem={<ProblemNotice problem={problem} />}
      onSubmit={() => void end()}
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
    </FormDialog>
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

import { MultiSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AUDIENCES, LIMITS } from '@concert/contracts';
import type { Problem } from '../../../apollo/problem';
import { useBodyChoices } from '../../governance/public';
import { useMeetingFieldErrors } from '../hooks/useMeetingFieldErrors';
import classes from './fields.module.css';
import { LabelFields, TitleField, WallClockField, ZoneField } from './fields';
import { withStart, type MeetingForm } from './meeting-form';

interface MeetingFieldsProps {
  /** Code of the body that hosts it. */
  host: string;
  value: MeetingForm;
  problem: Problem | null;
  onChange: (value: MeetingForm) => void;
}

/** Everything that is said about a meeting besides its agenda. */
export function MeetingFields({ host, value, problem, onChange }: MeetingFieldsProps) {
  const { t } = useTranslation('meetings');
  const error = useMeetingFieldErrors(problem);
  const bodies = useBodyChoices().filter((choice) => choice.value !== host);
  const set = (change: Partial<MeetingForm>) => onChange({ ...value, ...change });
  return (
    <>
      <TitleField
        label={t('form.title')}
        description={t('form.titleHint')}
        value={value.title}
        error={error('title')}
        onChange={(title) => set({ title })}
      />
      <div className={classes.pair}>
        <WallClockField
          label={t('form.starts')}
          value={value.start}
          error={error('startsAt')}
          onChange={(start) => onChange(withStart(value, start))}
        />
        <WallClockField
          label={t('form.ends')}
          value={value.end}
          error={error('endsAt')}
          onChange={(end) => set({ end })}
        />
      </div>
      <ZoneField
        value={value.timeZone}
        error={error('timeZone')}
        onChange={(timeZone) => set({ timeZone })}
      />
      <div className={classes.pair}>
        <TextInput
          label={t('form.place')}
          description={t('form.placeHint')}
          value={value.place}
          maxLength={LIMITS.title}
          error={error('place')}
          dir="auto"
          onChange={(event) => set({ place: event.currentTarget.value })}
        />
        <TextInput
          type="url"
          label={t('form.link')}
          description={t('form.linkHint')}
          placeholder="https://"
          value={value.link}
          error={error('link')}
          onChange={(event) => set({ link: event.currentTarget.value })}
        />
      </div>
      <MultiSelect
        label={t('form.joint')}
        description={t('form.jointHint')}
        data={bodies}
        value={value.jointBodies}
        error={error('jointBodies')}
        searchable
        onChange={(jointBodies) => set({ jointBodies })}
      />
      <LabelFields
        value={value}
        audiences={AUDIENCES}
        hints={{ audience: t('form.audienceHint'), classification: t('form.classificationHint') }}
        errorOf={error}
        onChange={set}
      />
    </>
  );
}

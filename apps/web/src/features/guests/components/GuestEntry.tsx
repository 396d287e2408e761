import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useGuestActs, type Guest } from '../hooks/useGuests';

/** A guest as those who keep order see them: with why they are here, a day to change, and a way out. */
export function GuestEntry({ threadId, guest }: { threadId: string; guest: Guest }) {
  const { t } = useTranslation('guests');
  const { prolong, end } = useGuestActs(threadId);
  const { id, version, name, organisation, email, reason, lastDay, mayPost, state } = guest;
  const [day, setDay] = useState(lastDay);
  const change = async () => {
    if (await prolong.act({ id, version, lastDay: day })) announce(t('prolonged'));
  };
  const sendOut = async () => {
    if (await end.act({ id, version })) announce(t('ended', { name }));
  };
  return (
    <section aria-label={name}>
      <strong>
        <bdi>{name}</bdi>
      </strong>{' '}
      (<bdi>{organisation}</bdi>) · <bdi>{email}</bdi> · {t(mayPost ? 'writes' : 'readsOnly')} ·{' '}
      {t(`states.${state}`)}
      <p dir="auto">{reason}</p>
      <Group align="end" gap="sm">
        <TextInput
          type="date"
          size="xs"
          label={t('lastDay')}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <Button
          size="xs"
          variant="default"
          disabled={day === '' || day === lastDay}
          loading={prolong.busy}
          onClick={() => void change()}
        >
          {t('prolong')}
        </Button>
        <Button
          size="xs"
          color="red.9"
          loading={end.busy}
          aria-label={t('endOf', { name })}
          onClick={() => void sendOut()}
        >
          {t('end')}
        </Button>
      </Group>
      <ProblemNotice problem={prolong.problem ?? end.problem} />
    </section>
  );
}

import { Button, Group } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProgrammeState } from '@concert/contracts';
import { Section } from '@concert/web-ui';
import type { TranslatedName } from '../../../locales/pick-language';
import type { Programme } from '../hooks/useProgrammes';
import { stepKey, stepsFrom } from '../programme-steps';

const ResultDialog = lazy(async () => ({ default: (await import('../dialogs/ResultDialog')).ResultDialog }));
const RewordDialog = lazy(async () => ({ default: (await import('../dialogs/ResultDialog')).RewordDialog }));
const ProgrammeStateDialog = lazy(async () => ({
  default: (await import('../dialogs/ProgrammeStateDialog')).ProgrammeStateDialog,
}));

export function AddPriorityButton({ programme }: { programme: string }) {
  const { t } = useTranslation('programme');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="xs" onClick={() => setOpen(true)}>
        {t('result.priority')}
      </Button>
      <Suspense>
        {open && (
          <ResultDialog below={{ level: 'priority', parent: programme }} onClose={() => setOpen(false)} />
        )}
      </Suspense>
    </>
  );
}

interface AddBelowButtonProps {
  parent: { id: string; number: string | number };
  below: 'outcome' | 'output';
}

export function AddBelowButton({ parent, below }: AddBelowButtonProps) {
  const { t } = useTranslation('programme');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={t(`result.${below}To`, { number: parent.number })}
        onClick={() => setOpen(true)}
      >
        {t(`result.${below}`)}
      </Button>
      <Suspense>
        {open && <ResultDialog below={{ level: below, parent: parent.id }} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  );
}

interface RewordButtonProps {
  result: { id: string; version: number; title: TranslatedName };
  number: string;
}

export function RewordButton({ result, number }: RewordButtonProps) {
  const { t } = useTranslation('programme');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={t('result.rewordOne', { number })}
        onClick={() => setOpen(true)}
      >
        {t('result.reword')}
      </Button>
      <Suspense>
        {open && <RewordDialog result={result} number={number} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  );
}

/** The next steps in the life of a programme, for the secretariat. */
export function ProgrammeStateActs({ programme }: { programme: Programme }) {
  const { t } = useTranslation('programme');
  const [open, setOpen] = useState<ProgrammeState | null>(null);
  return (
    <Section title={t('programme.life')} hint={t('programme.lifeHint')}>
      <Group gap="xs">
        {stepsFrom(programme.state).map((state) => (
          <Button key={state} size="xs" variant="default" onClick={() => setOpen(state)}>
            {t(stepKey(programme.state, state))}
          </Button>
        ))}
      </Group>
      <Suspense>
        {open && <ProgrammeStateDialog programme={programme} state={open} onClose={() => setOpen(null)} />}
      </Suspense>
    </Section>
  );
}

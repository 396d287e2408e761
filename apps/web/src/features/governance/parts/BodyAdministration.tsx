import { Button, Stack } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '@concert/web-ui';
import type { Body } from '../hooks/useBody';

const AppointDialog = lazy(async () => ({ default: (await import('../dialogs/SeatDialogs')).AppointDialog }));
const TermsDialog = lazy(async () => ({ default: (await import('../dialogs/TermsDialog')).TermsDialog }));
const RenameDialog = lazy(async () => ({ default: (await import('../dialogs/BodyDialogs')).RenameDialog }));
const DissolveDialog = lazy(async () => ({
  default: (await import('../dialogs/BodyDialogs')).DissolveDialog,
}));
const OptionsDialog = lazy(async () => ({ default: (await import('../dialogs/BodyDialogs')).OptionsDialog }));

type Act = 'appoint' | 'terms' | 'rename' | 'options' | 'dissolve';

const ACTS: readonly Act[] = ['appoint', 'terms', 'rename', 'options', 'dissolve'];

/** What the secretariat, and for some of it the chair, does with a body. Each act is dated and kept. */
export function BodyAdministration({ body }: { body: Body }) {
  const { t } = useTranslation('governance');
  const [open, setOpen] = useState<Act | null>(null);
  const close = () => setOpen(null);
  const { administer, appoint, proposeTermsOfReference } = body.viewerCan;
  const may: Record<Act, boolean> = {
    appoint: appoint && body.kind !== 'COMMITTEE',
    terms: proposeTermsOfReference,
    rename: administer,
    options: administer,
    dissolve: administer && body.kind !== 'COMMITTEE' && !body.dissolved,
  };
  const acts = ACTS.filter((act) => may[act]);
  if (acts.length === 0) return null;
  return (
    <Section title={t('administer.title')}>
      <Stack gap="xs" align="flex-start">
        {acts.map((act) => (
          <Button key={act} size="xs" variant="default" onClick={() => setOpen(act)}>
            {t(`administer.${act}`)}
          </Button>
        ))}
      </Stack>
      <Suspense>
        {open === 'appoint' && <AppointDialog body={body} onClose={close} />}
        {open === 'terms' && <TermsDialog body={body} onClose={close} />}
        {open === 'rename' && <RenameDialog body={body} onClose={close} />}
        {open === 'options' && <OptionsDialog body={body} onClose={close} />}
        {open === 'dissolve' && <DissolveDialog body={body} onClose={close} />}
      </Suspense>
    </Section>
  );
}

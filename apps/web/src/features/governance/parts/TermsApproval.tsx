import { Button } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Body, TermsVersion } from '../hooks/useBody';

const TermsApprovalDialog = lazy(async () => ({
  default: (await import('../dialogs/TermsApprovalDialog')).TermsApprovalDialog,
}));

/** A proposed version takes effect once the Committee has approved it. */
export function TermsApproval({ body, version }: { body: Body; version: TermsVersion }) {
  const { t } = useTranslation('governance');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setOpen(true)}>
        {t('terms.putInForce')}
      </Button>
      {open && (
        <Suspense>
          <TermsApprovalDialog body={body} version={version} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

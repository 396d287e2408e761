import { Button } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeader } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { CompactView } from '../components/CompactView';
import { useCompact, type Compact } from '../hooks/useCompact';
import { DIRECTORY_EXPORT, matrixPath } from '../paths';

const FoundBodyDialog = lazy(async () => ({
  default: (await import('../dialogs/FoundBodyDialog')).FoundBodyDialog,
}));

/** Founding a body is the secretariat's, and so is administering the Committee. */
const mayFound = (compact: Compact | undefined) =>
  compact?.committees.some(({ viewerCan }) => viewerCan.administer) ?? false;

export function CompactPage() {
  const { t } = useTranslation('governance');
  const compact = useCompact();
  const [founding, setFounding] = useState(false);
  return (
    <>
      <PageHeader
        title={t('compact.title')}
        documentTitle={t('compact.title')}
        below={t('compact.below')}
        actions={
          <>
            <Button component={Link} to={matrixPath} variant="default" size="xs">
              {t('matrix.open')}
            </Button>
            <Button component="a" href={DIRECTORY_EXPORT} download variant="default" size="xs">
              {t('export.directory')}
            </Button>
            {mayFound(compact.data) && (
              <Button size="xs" onClick={() => setFounding(true)}>
                {t('found.open')}
              </Button>
            )}
          </>
        }
      />
      <Answer query={compact}>{(data) => <CompactView compact={data} />}</Answer>
      {founding && (
        <Suspense>
          <FoundBodyDialog onClose={() => setFounding(false)} />
        </Suspense>
      )}
    </>
  );
}

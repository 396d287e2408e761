import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState, PageHeader } from '@concert/web-ui';

export function NotFoundPage() {
  const { t } = useTranslation('app');
  return (
    <>
      <PageHeader title={t('page.notFoundTitle')} documentTitle={t('page.notFoundTitle')} />
      <EmptyState
        title={t('page.notFoundTitle')}
        action={
          <Button component={Link} to="/" variant="default">
            {t('page.toDesk')}
          </Button>
        }
      >
        {t('page.notFoundText')}
      </EmptyState>
    </>
  );
}

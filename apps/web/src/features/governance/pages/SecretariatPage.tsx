import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { EmptyState, PageHeader } from '@concert/web-ui';
import { useFeatures } from '../../../assembly/FeaturesContext';
import { TabLinks } from '../components/TabLinks';
import { useViewer } from '../../identity/public';
import { secretariatPath } from '../paths';

/** Where the secretariat services every body; other features add their tabs. For everyone else it would be acts they may not do. */
export function SecretariatPage() {
  const { t } = useTranslation('governance');
  const { secretariat } = useViewer();
  const tabs = useFeatures().flatMap(({ secretariatTabs }) => secretariatTabs ?? []);
  return (
    <>
      <PageHeader title={t('secretariat.title')} documentTitle={t('secretariat.title')} />
      {secretariat ? (
        <>
          <TabLinks label={t('secretariat.tabs')} base={secretariatPath} tabs={tabs} />
          <Outlet />
        </>
      ) : (
        <EmptyState title={t('secretariat.notYours')}>{t('secretariat.notYoursHint')}</EmptyState>
      )}
    </>
  );
}

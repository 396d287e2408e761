import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { PageHeader } from '@concert/web-ui';
import { useFeatures } from '../../../assembly/FeaturesContext';
import { TabLinks } from '../components/TabLinks';
import { secretariatPath } from '../paths';

/** Where the secretariat services every body; other features add their tabs. */
export function SecretariatPage() {
  const { t } = useTranslation('governance');
  const tabs = useFeatures().flatMap(({ secretariatTabs }) => secretariatTabs ?? []);
  return (
    <>
      <PageHeader title={t('secretariat.title')} documentTitle={t('secretariat.title')} />
      <TabLinks label={t('secretariat.tabs')} base={secretariatPath} tabs={tabs} />
      <Outlet />
    </>
  );
}

import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataList, EmptyState } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { MailView } from '../components/MailView';
import { PublicPage } from '../components/PublicPage';
import { useMails } from '../hooks/useMails';
import { signInPath } from '../paths';

/** What would have been mailed, where the people are invented. */
export function MailsPage() {
  const { t } = useTranslation('identity');
  const mails = useMails();
  return (
    <PublicPage title={t('mails.title')}>
      <p>{t('mails.hint')}</p>
      <Answer query={mails}>
        {(found) =>
          found.length > 0 ? (
            <DataList label={t('mails.title')} items={found} itemKey={({ id }) => id}>
              {(mail) => <MailView mail={mail} />}
            </DataList>
          ) : (
            <EmptyState title={t('mails.none')}>{t('mails.noneHint')}</EmptyState>
          )
        }
      </Answer>
      <p>
        <Anchor component={Link} to={signInPath('/')}>
          {t('backToSignIn')}
        </Anchor>
      </p>
    </PublicPage>
  );
}

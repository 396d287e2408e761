import { Anchor, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EntityTag } from '@concert/web-ui';
import { useTranslated } from '../../../locales/translated';
import type { DemonstrationAccount } from '../hooks/useDemonstration';
import { mailsPath } from '../paths';
import classes from './DemonstrationAccounts.module.css';

interface DemonstrationAccountsProps {
  accounts: readonly DemonstrationAccount[];
  onChoose: (email: string) => void;
}

/** One click signs in as each kind of person. */
export function DemonstrationAccounts({ accounts, onChoose }: DemonstrationAccountsProps) {
  const { t } = useTranslation('identity');
  const translated = useTranslated();
  return (
    <section className={classes.section} aria-labelledby="demonstration">
      <h2 id="demonstration" className={classes.title}>
        {t('demonstration.title')}
      </h2>
      <p className={classes.hint}>{t('demonstration.hint')}</p>
      <ul className={classes.list}>
        {accounts.map(({ email, name, as, body, entity }) => (
          <li key={email}>
            <UnstyledButton className={classes.account} onClick={() => onChoose(email)}>
              <span className={classes.as}>{t(`demonstration.as.${as}`, { body })}</span>
              <span>
                {name}
                {entity && (
                  <>
                    {' · '}
                    <EntityTag acronym={translated(entity.acronym)} name={translated(entity.name)} />
                  </>
                )}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      <p className={classes.hint}>
        <Anchor component={Link} to={mailsPath}>
          {t('mails.open')}
        </Anchor>
      </p>
    </section>
  );
}

import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateTime } from '@concert/web-ui';
import type { Mail } from '../hooks/useMails';
import classes from './MailView.module.css';

const LINK = /(https?:\/\/\S+)/;

/** One mail as plain text, with its links to follow. */
export function MailView({ mail }: { mail: Mail }) {
  const { t } = useTranslation('identity');
  const { to, at, subject, text } = mail;
  return (
    <details>
      <summary className={classes.summary}>
        <strong dir="auto">{subject}</strong>
        <span className={classes.quiet}>
          {t('mails.to')} <bdi>{to}</bdi> · <DateTime instant={at} />
        </span>
      </summary>
      <p className={classes.text} dir="auto">
        {text.split(LINK).map((part, index) =>
          index % 2 ? (
            <Anchor key={index} href={part}>
              {part}
            </Anchor>
          ) : (
            part
          ),
        )}
      </p>
    </details>
  );
}

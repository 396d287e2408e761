import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Locale } from '@concert/contracts';
import { documentPath } from '../paths';
import classes from './LanguageLinks.module.css';

interface LanguageLinksProps {
  language: Locale;
  versions: readonly { id: string; language: Locale }[];
}

/** The language of a paper, and the others it can be had in. */
export function LanguageLinks({ language, versions }: LanguageLinksProps) {
  const { t } = useTranslation(['documents', 'ui']);
  return (
    <span className={classes.languages}>
      <span>{t(`ui:language.${language}`)}</span>
      {versions.map((version) => (
        <Anchor key={version.id} component={Link} to={documentPath(version.id)} inherit>
          {t(`ui:language.${version.language}`)}
        </Anchor>
      ))}
    </span>
  );
}

import { Button } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALES } from '@concert/contracts';
import { DataList, Section } from '@concert/web-ui';
import { DocumentLink } from '../components/DocumentLink';
import classes from '../components/DocumentTable.module.css';
import { StateBadge } from '../components/StateBadge';
import type { DocumentDetails } from '../hooks/useDocument';

const AddTranslationDialog = lazy(async () => ({
  default: (await import('../dialogs/AddTranslationDialog')).AddTranslationDialog,
}));

/** The same paper in other languages: each has its own revisions and state, all share the reference and the label. */
export function LanguageVersions({ document }: { document: DocumentDetails }) {
  const { t } = useTranslation(['documents', 'ui']);
  const [adding, setAdding] = useState(false);
  const { languageVersions, language, viewerCan } = document;
  const taken = [language, ...languageVersions.map((version) => version.language)];
  const left = LOCALES.filter((locale) => !taken.includes(locale));
  const add = viewerCan.translate && left.length > 0 && (
    <Button size="xs" variant="default" onClick={() => setAdding(true)}>
      {t('versions.add')}
    </Button>
  );
  const hint =
    languageVersions.length > 0
      ? t('versions.hint')
      : t('versions.none', { language: t(`ui:language.${language}`) });
  return (
    <Section
      title={t('versions.title')}
      {...(languageVersions.length > 0 && { count: languageVersions.length })}
      hint={hint}
      actions={add}
    >
      {languageVersions.length > 0 && (
        <DataList label={t('versions.title')} items={languageVersions} itemKey={({ id }) => id}>
          {(version) => (
            <span className={classes.paper}>
              <span>
                <DocumentLink document={version} /> <StateBadge state={version.state} />
              </span>
              <span className={classes.quiet}>{t(`ui:language.${version.language}`)}</span>
            </span>
          )}
        </DataList>
      )}
      <Suspense>
        {adding && (
          <AddTranslationDialog document={document} languages={left} onClose={() => setAdding(false)} />
        )}
      </Suspense>
    </Section>
  );
}

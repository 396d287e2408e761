import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALES, type Locale } from '@concert/contracts';
import { DateText, EmptyState, FilterChoice, MarkdownView, Section, useFormats } from '@concert/web-ui';
import { pickLanguage } from '../../../locales/pick-language';
import { useLocale } from '../../../locales/translated';
import type { BodyOverview, TermsVersion } from '../hooks/useBody';
import classes from './TermsOfReference.module.css';

interface TermsOfReferenceProps {
  overview: BodyOverview;
  /** What may be done with a version that is not in force. */
  acts?: ((version: TermsVersion) => ReactNode) | undefined;
}

/** The mandate of a body: the version in force in the reader's language, and every other one on request. */
export function TermsOfReference({ overview, acts }: TermsOfReferenceProps) {
  const { t } = useTranslation('governance');
  const { termsOfReference: versions, currentTermsOfReference: current } = overview;
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = versions.find(({ id }) => id === (chosen ?? current?.id)) ?? versions.at(-1);
  return (
    <Section
      title={t('terms.title')}
      count={versions.length > 1 ? t('terms.versions', { count: versions.length }) : undefined}
    >
      {shown ? (
        <Version key={shown.id} version={shown} inForce={shown.id === current?.id} acts={acts?.(shown)}>
          {versions.length > 1 && <VersionChoice versions={versions} value={shown.id} onChange={setChosen} />}
        </Version>
      ) : (
        <EmptyState title={t('terms.none')}>{t('terms.noneHint')}</EmptyState>
      )}
    </Section>
  );
}

interface VersionProps {
  version: TermsVersion;
  inForce: boolean;
  acts: ReactNode;
  children: ReactNode;
}

function Version({ version, inForce, acts, children }: VersionProps) {
  const { t } = useTranslation(['governance', 'ui']);
  const locale = useLocale();
  const [wished, setWished] = useState<Locale | null>(null);
  const available = LOCALES.filter((language) => version.text[language]);
  const { language } = pickLanguage(version.text, locale);
  const shown = wished ?? language;
  return (
    <>
      <div className={classes.bar}>
        {children}
        {available.length > 1 && (
          <FilterChoice
            label={t('terms.language')}
            value={shown}
            choices={available.map((one) => ({ value: one, label: t(`ui:language.${one}`) }))}
            onChange={setWished}
          />
        )}
        <span className={classes.state}>
          {!inForce && <strong>{t('terms.notInForce')} </strong>}
          {version.inForceFrom && (
            <>
              {t('terms.inForceFrom')} <DateText day={version.inForceFrom} />.{' '}
            </>
          )}
          {version.approvedBy && t('terms.approvedBy', { by: version.approvedBy })}
        </span>
        {version.inForceFrom === null && acts}
      </div>
      <MarkdownView
        text={version.text[shown] ?? version.text.en}
        language={version.text[shown] ? shown : 'en'}
      />
    </>
  );
}

interface VersionChoiceProps {
  versions: readonly TermsVersion[];
  value: string;
  onChange: (id: string) => void;
}

function VersionChoice({ versions, value, onChange }: VersionChoiceProps) {
  const { t } = useTranslation('governance');
  const formats = useFormats();
  return (
    <FilterChoice
      label={t('terms.version')}
      value={value}
      choices={versions.map(({ id, number, inForceFrom }) => ({
        value: id,
        label: inForceFrom ? `${number} · ${formats.day(inForceFrom)}` : String(number),
      }))}
      onChange={onChange}
    />
  );
}

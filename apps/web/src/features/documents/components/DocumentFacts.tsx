import { useTranslation } from 'react-i18next';
import { DateTime, FactList, PersonLine, Section } from '@concert/web-ui';
import { BodyLink, EntityLink, PersonLink } from '../../governance/public';
import type { DocumentDetails } from '../hooks/useDocument';
import { LanguageLinks } from './LanguageLinks';

export function DocumentFacts({ document }: { document: DocumentDetails }) {
  const { t } = useTranslation(['documents', 'ui']);
  const { body, entity, createdBy, createdAt, language, languageVersions, audience, classification } =
    document;
  return (
    <Section title={t('facts.title')}>
      <FactList
        facts={[
          { term: t('facts.body'), value: <BodyLink body={body} /> },
          {
            term: t('list.language'),
            value: <LanguageLinks language={language} versions={languageVersions} />,
          },
          {
            term: t('facts.putInBy'),
            value: (
              <PersonLine
                name={<PersonLink person={createdBy} />}
                entity={entity && <EntityLink entity={entity} />}
              />
            ),
          },
          { term: t('facts.putInAt'), value: <DateTime instant={createdAt} /> },
          {
            term: t('label.audience'),
            value: (
              <>
                <strong>{t(`ui:audience.${audience}`)}.</strong>{' '}
                {t(`label.audienceHint.${audience}`, { body: body.code })}
              </>
            ),
          },
          {
            term: t('label.classification'),
            value: (
              <>
                <strong>{t(`ui:classification.${classification}`)}.</strong>{' '}
                {t(`label.classificationHint.${classification}`)}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}

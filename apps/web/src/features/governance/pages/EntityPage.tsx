import { Button } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Columns, DateText, FactList, PageHeader, RowsSkeleton, Section } from '@concert/web-ui';
import { LOCALES } from '@concert/contracts';
import { Answer } from '../../../apollo/Answer';
import { useFeatures } from '../../../assembly/FeaturesContext';
import { TranslatedText, useTranslated } from '../../../locales/translated';
import { EntityStatus } from '../components/EntityStatus';
import { SeatsHeld } from '../components/SeatsHeld';
import { knownKind } from '../entity-kinds';
import { useEntity, type EntityDetails } from '../hooks/useEntities';
import { EntityAdministration } from '../parts/EntityAdministration';
import { EntityInvitations } from '../parts/EntityInvitations';
import { EntityPeople } from '../parts/EntityPeople';
import { peopleExport } from '../paths';

export function EntityPage() {
  // Codes are matched as they are written in the register; addresses are small.
  const code = useParams().code ?? '';
  const entity = useEntity(code);
  return (
    <Answer page query={entity}>
      {(data) => <EntityView entity={data} />}
    </Answer>
  );
}

function EntityView({ entity }: { entity: EntityDetails }) {
  const { t } = useTranslation('governance');
  const translated = useTranslated();
  const kind = knownKind(entity.kind);
  const parts = useFeatures().flatMap(({ entityParts }) => entityParts ?? []);
  return (
    <>
      <PageHeader
        title={<TranslatedText name={entity.name} />}
        documentTitle={translated(entity.acronym)}
        above={<bdi>{translated(entity.acronym)}</bdi>}
        below={
          <>
            <EntityStatus entity={entity} />
            <span>{kind ? t(`entityKind.${kind}`) : entity.kind}</span>
            {entity.period.from && (
              <span>
                {t('entity.since')} <DateText day={entity.period.from} />
              </span>
            )}
            {entity.period.until && (
              <strong>
                {t('entity.until')} <DateText day={entity.period.until} />
              </strong>
            )}
          </>
        }
        actions={
          <>
            <Button
              component="a"
              href={peopleExport('entity', entity.code)}
              download
              variant="default"
              size="xs"
            >
              {t('export.people')}
            </Button>
            {entity.viewerCan.edit && <EntityAdministration entity={entity} />}
          </>
        }
      />
      <Columns context={<Names entity={entity} />}>
        <SeatsHeld seats={entity.seats} />
        {parts.map((Part, index) => (
          <Suspense key={index} fallback={<RowsSkeleton rows={3} />}>
            <Part code={entity.code} />
          </Suspense>
        ))}
        <EntityPeople entity={entity} />
        {entity.viewerCan.invite && <EntityInvitations entity={entity} />}
      </Columns>
    </>
  );
}

/** The name in every language it is known in: papers are written in all six. */
function Names({ entity }: { entity: EntityDetails }) {
  const { t } = useTranslation(['governance', 'ui']);
  return (
    <Section title={t('entity.names')}>
      <FactList
        facts={LOCALES.map((locale) => ({
          term: t(`ui:language.${locale}`),
          value: entity.name[locale] && (
            <bdi lang={locale}>
              {entity.name[locale]}
              {entity.acronym[locale] && ` (${entity.acronym[locale]})`}
            </bdi>
          ),
        }))}
      />
    </Section>
  );
}

import { Anchor } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FactList, Section, useFormats } from '@concert/web-ui';
import { TranslatedText, useLocale } from '../../../locales/translated';
import { EntityLink, PersonLink } from '../../governance/public';
import { countryName } from '../country-names';
import type { Activity } from '../hooks/useActivity';
import { planPath, programmePath } from '../paths';
import { Dates } from './Dates';

export function ActivityFacts({ activity }: { activity: Activity }) {
  const { t } = useTranslation('programme');
  const { dollars, number, list } = useFormats();
  const locale = useLocale();
  const {
    body,
    programme,
    output,
    pillar,
    leadEntity,
    contributors,
    place,
    countries,
    budgetUsd,
    proposedBy,
  } = activity;
  return (
    <Section title={t('activity.facts')}>
      <FactList
        facts={[
          { term: t('activity.when'), value: <Dates of={activity} /> },
          { term: t('list.lead'), value: <EntityLink entity={leadEntity} /> },
          {
            term: t('activity.contributors'),
            value: contributors.length > 0 && (
              <>
                {contributors.map((entity, index) => (
                  <Fragment key={entity.id}>
                    {index > 0 && ' · '}
                    <EntityLink entity={entity} />
                  </Fragment>
                ))}
              </>
            ),
          },
          { term: t('list.place'), value: place && <bdi>{place}</bdi> },
          {
            term: t('activity.countries'),
            value: countries.length > 0 && list(countries.map((code) => countryName(code, locale))),
          },
          {
            term: t('activity.budget'),
            value: budgetUsd !== null && dollars(budgetUsd),
          },
          {
            term: t('activity.output'),
            value: output && (
              <>
                <bdi>{output.number}</bdi> <TranslatedText name={output.title} />
              </>
            ),
          },
          {
            term: t('filter.pillar'),
            value: pillar && (
              <>
                {number(pillar.number)}. <TranslatedText name={pillar.shortTitle} />
              </>
            ),
          },
          {
            term: t('filter.programme'),
            value: (
              <Anchor component={Link} to={programmePath(programme.code)} inherit>
                <bdi>{programme.code}</bdi>
              </Anchor>
            ),
          },
          {
            term: t('plan.title'),
            value: (
              <Anchor component={Link} to={planPath(body.code, programme.code)} inherit>
                <bdi>{body.code}</bdi>
              </Anchor>
            ),
          },
          { term: t('activity.proposedBy'), value: proposedBy && <PersonLink person={proposedBy} /> },
        ].map(({ term, value }) => ({ term, value: value === false ? null : value }))}
      />
    </Section>
  );
}

import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import {
  Columns,
  DataTable,
  DateText,
  EmptyState,
  FactList,
  PageHeader,
  Portrait,
  Section,
  useFormats,
  useUi,
  type Column,
} from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { TranslatedText } from '../../../locales/translated';
import { BodyLink, EntityLink } from '../components/links';
import { usePerson, type PersonDetails } from '../hooks/useEntities';

export function PersonPage() {
  const person = usePerson(useParams().id ?? '');
  return (
    <Answer page query={person}>
      {(data) => <PersonView person={data} />}
    </Answer>
  );
}

function PersonView({ person }: { person: PersonDetails }) {
  const { t } = useTranslation('governance');
  return (
    <>
      <PageHeader
        title={<bdi>{person.name}</bdi>}
        documentTitle={person.name}
        actions={person.portraitUrl && <Portrait name={person.name} url={person.portraitUrl} size={80} />}
        above={
          person.entity && (
            <>
              <EntityLink entity={person.entity} />
              <TranslatedText name={person.entity.name} />
            </>
          )
        }
        below={
          <>
            {person.title}
            {person.demonstration && <strong>{t('person.demonstration')}</strong>}
          </>
        }
      />
      <Columns context={<PersonFacts person={person} />}>
        <SpeaksFor person={person} />
      </Columns>
    </>
  );
}

function PersonFacts({ person }: { person: PersonDetails }) {
  const { t } = useTranslation(['governance', 'ui']);
  const formats = useFormats();
  return (
    <Section title={t('person.facts')}>
      <FactList
        facts={[
          {
            term: t('invite.email'),
            value: person.email && (
              <Anchor href={`mailto:${person.email}`} inherit>
                <bdi>{person.email}</bdi>
              </Anchor>
            ),
          },
          {
            term: t('person.languages'),
            value: formats.list(person.languages.map((language) => t(`ui:language.${language}`))),
          },
          { term: t('person.timeZone'), value: <bdi>{person.timeZone.replaceAll('_', ' ')}</bdi> },
        ]}
      />
    </Section>
  );
}

type Representation = PersonDetails['representations'][number];

function SpeaksFor({ person }: { person: PersonDetails }) {
  const { t } = useTranslation('governance');
  const { texts } = useUi();
  const columns: Column<Representation>[] = [
    {
      key: 'body',
      title: t('body.one'),
      rowHeader: true,
      cell: ({ body }) => (
        <>
          <bdi>{body.code}</bdi> <BodyLink body={body} />
        </>
      ),
    },
    { key: 'role', title: t('person.role'), cell: ({ role }) => texts.role[role] },
    {
      key: 'since',
      title: t('seat.since'),
      cell: ({ period }) => period.from && <DateText day={period.from} />,
    },
  ];
  const { representations } = person;
  return (
    <Section title={t('person.speaks')} count={representations.length}>
      {representations.length > 0 ? (
        <DataTable
          caption={t('person.speaks')}
          columns={columns}
          rows={representations}
          rowKey={({ id }) => id}
        />
      ) : (
        <EmptyState title={t('person.speaksNowhere')}>{t('person.speaksNowhereHint')}</EmptyState>
      )}
    </Section>
  );
}

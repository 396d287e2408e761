import { useTranslation } from 'react-i18next';
import { FactList, Section, useFormats } from '@concert/web-ui';
import { useTranslated } from '../../../locales/translated';
import type { Body, BodyOverview } from '../hooks/useBody';
import { BodyLink } from './links';

/** What is worth knowing of a body beside its seats: where it comes from and what it allows. */
export function BodyFacts({ body, overview }: { body: Body; overview: BodyOverview }) {
  const { t } = useTranslation('governance');
  const translated = useTranslated();
  const formats = useFormats();
  const { predecessors, successors, names } = overview;
  const earlier = names.filter(({ period }) => period.until !== null);
  return (
    <Section title={t('body.facts')}>
      <FactList
        facts={[
          {
            term: t('body.observers'),
            value: t(body.observersMaySpeak ? 'body.observersSpeak' : 'body.observersListen'),
          },
          {
            term: t('body.predecessors'),
            value: predecessors.length > 0 && <BodyList bodies={predecessors} />,
          },
          { term: t('body.carriedOnBy'), value: successors.length > 0 && <BodyList bodies={successors} /> },
          {
            term: t('body.formerNames'),
            value:
              earlier.length > 0 &&
              earlier.map(({ name, period }) => (
                <p key={period.until} style={{ margin: 0 }}>
                  {period.until
                    ? t('body.nameUntil', { name: translated(name), day: formats.day(period.until) })
                    : translated(name)}
                </p>
              )),
          },
        ].filter(({ value }) => value !== false)}
      />
    </Section>
  );
}

function BodyList({ bodies }: { bodies: readonly { id: string; code: string; name: { en: string } }[] }) {
  return (
    <ul style={{ margin: 0, paddingInlineStart: '1.1em' }}>
      {bodies.map((body) => (
        <li key={body.id}>
          <BodyLink body={body} />
        </li>
      ))}
    </ul>
  );
}

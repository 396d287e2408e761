import { useTranslation } from 'react-i18next';
import { DataTable, DateText, Section, type Column } from '@concert/web-ui';
import { TranslatedText } from '../../../locales/translated';
import type { BodyCard as BodyOfCard, Compact } from '../hooks/useCompact';
import { BodyCard } from './BodyCard';
import classes from './CompactView.module.css';
import { BodyLink } from './links';

/** The Committee, the groups under their pillars, and the groups of the past with what became of them. */
export function CompactView({ compact }: { compact: Compact }) {
  const { t } = useTranslation('governance');
  const { committees, pillars, others, past } = compact;
  return (
    <>
      {committees.length > 0 && (
        <Section title={t('compact.committee')} hint={t('compact.committeeHint')}>
          <Cards bodies={committees} />
        </Section>
      )}
      {pillars.map(({ pillar, bodies }) => (
        <Section
          key={pillar.id}
          title={t('compact.pillar', { number: pillar.number })}
          hint={<TranslatedText name={pillar.title} />}
        >
          {bodies.length > 0 ? <Cards bodies={bodies} /> : <p>{t('compact.noBodies')}</p>}
        </Section>
      ))}
      {others.length > 0 && (
        <Section title={t('compact.others')} count={others.length}>
          <Cards bodies={others} />
        </Section>
      )}
      {past.length > 0 && <PastBodies bodies={past} />}
    </>
  );
}

function Cards({ bodies }: { bodies: readonly BodyOfCard[] }) {
  return (
    <div className={classes.cards}>
      {bodies.map((body) => (
        <BodyCard key={body.id} body={body} />
      ))}
    </div>
  );
}

function PastBodies({ bodies }: { bodies: readonly BodyOfCard[] }) {
  const { t } = useTranslation('governance');
  const columns: Column<BodyOfCard>[] = [
    { key: 'name', title: t('body.name'), rowHeader: true, cell: (body) => <BodyLink body={body} /> },
    {
      key: 'dissolved',
      title: t('body.dissolved'),
      cell: ({ dissolved }) => dissolved && <DateText day={dissolved} />,
    },
    {
      key: 'successors',
      title: t('body.carriedOnBy'),
      cell: ({ successors }) => (
        <span className={classes.successors}>
          {successors.map((successor) => (
            <BodyLink key={successor.id} body={successor} short />
          ))}
        </span>
      ),
    },
  ];
  return (
    <Section title={t('compact.past')} count={bodies.length} hint={t('compact.pastHint')}>
      <DataTable caption={t('compact.past')} columns={columns} rows={bodies} rowKey={({ id }) => id} />
    </Section>
  );
}

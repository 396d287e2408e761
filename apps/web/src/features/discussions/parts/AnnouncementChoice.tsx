import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Audience } from '@concert/contracts';
import { useFormats } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { useTranslated } from '../../../locales/translated';
import { useHearers, type Hearers } from '../hooks/useAnnouncements';
import classes from './WhoIsCalled.module.css';

interface AnnouncementChoiceProps {
  body: string;
  audience: Audience;
  chosen: boolean;
  onChange: (chosen: boolean) => void;
}

/** Makes a discussion an announcement, and says first who will be told of it. */
export function AnnouncementChoice({ body, audience, chosen, onChange }: AnnouncementChoiceProps) {
  const { t } = useTranslation('discussions');
  return (
    <div>
      <Checkbox
        label={t('announcement.choose')}
        description={t('announcement.hint', { body })}
        checked={chosen}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {chosen && <WhoIsTold body={body} audience={audience} />}
    </div>
  );
}

function WhoIsTold({ body, audience }: { body: string; audience: Audience }) {
  const hearers = useHearers(body, audience);
  return (
    <div role="status" className={classes.called}>
      <Answer query={hearers}>{(data) => <Told hearers={data} />}</Answer>
    </div>
  );
}

function Told({ hearers: { personCount, entities, deafEntities } }: { hearers: Hearers }) {
  const { t } = useTranslation('discussions');
  const { list } = useFormats();
  const translated = useTranslated();
  const names = (of: Hearers['entities']) => list(of.map(({ acronym }) => translated(acronym)));
  return (
    <>
      <p>
        {t('announcement.told', {
          persons: t('mention.persons', { count: personCount }),
          entities: t('announcement.entities', { count: entities.length }),
        })}
      </p>
      {entities.length > 0 && <p>{names(entities)}</p>}
      {deafEntities.length > 0 && (
        <p className={classes.unheard}>{t('announcement.deaf', { who: names(deafEntities) })}</p>
      )}
    </>
  );
}

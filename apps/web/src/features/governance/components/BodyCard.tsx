import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DateTime } from '@concert/web-ui';
import { useSubjectPath } from '../../../assembly/use-subject-path';
import { TranslatedText } from '../../../locales/translated';
import type { BodyCard as BodyOfCard } from '../hooks/useCompact';
import { bodyPath } from '../paths';
import classes from './BodyCard.module.css';
import { CapacityLines } from './CapacityLines';

/** A body on the page of the Compact: what it is called, who leads it, how many sit in it. */
export function BodyCard({ body }: { body: BodyOfCard }) {
  const { t } = useTranslation('governance');
  return (
    <article className={classes.card}>
      <h3 className={classes.title}>
        <Anchor component={Link} to={bodyPath(body.code)} inherit>
          <bdi className={classes.code}>{body.code}</bdi> <TranslatedText name={body.name} />
        </Anchor>
      </h3>
      {body.officers.length > 0 ? (
        <CapacityLines seats={body.officers} />
      ) : (
        <p className={classes.quiet}>{t('compact.noOfficers')}</p>
      )}
      <p className={classes.quiet}>
        {t('compact.seats', { count: body.seats.length })}
        {body.unreadThreads > 0 && ` · ${t('compact.unread', { count: body.unreadThreads })}`}
      </p>
      <NextMeeting body={body} />
    </article>
  );
}

function NextMeeting({ body: { code, nextMeeting } }: { body: BodyOfCard }) {
  const { t } = useTranslation('governance');
  const pathOf = useSubjectPath();
  if (!nextMeeting) return null;
  const path = pathOf('MEETING', nextMeeting.id, code);
  return (
    <p className={classes.quiet}>
      {t('compact.nextMeeting')}{' '}
      {path ? (
        <Anchor component={Link} to={path} inherit>
          <bdi>{nextMeeting.title}</bdi>
        </Anchor>
      ) : (
        <bdi>{nextMeeting.title}</bdi>
      )}
      <br />
      <DateTime instant={nextMeeting.startsAt} sourceZone={nextMeeting.timeZone} />
    </p>
  );
}

import { Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RelativeTime } from '@concert/web-ui';
import { postPath, threadPath } from '../../discussions/public';
import { documentPath } from '../../documents/public';
import { bodyPath, BodyLink, EntityLink, entityPath, personPath, PersonLink } from '../../governance/public';
import { agendaItemPath, meetingPath } from '../../meetings/public';
import { activityPath } from '../../programme/public';
import type { Hit } from '../hooks/useHits';
import classes from './Hits.module.css';
import { MarkedText } from './MarkedText';

/** One thing that was found; `onAuthor` narrows the search to who wrote it. */
export function HitRow({ hit, onAuthor }: { hit: Hit; onAuthor: ((id: string) => void) | null }) {
  const { t } = useTranslation('search');
  const { kind, at, body, entity, author, title, extract, language } = hit;
  return (
    <article className={classes.row}>
      <p className={classes.kind}>
        {t(`kind.${kind}`)}
        {body && kind !== 'BODY' && (
          <>
            {' · '}
            <BodyLink body={body} short />
          </>
        )}
        {author && (
          <>
            {' · '}
            <PersonLink person={author} />
          </>
        )}
        {entity && kind !== 'ENTITY' && (
          <>
            {' · '}
            <EntityLink entity={entity} />
          </>
        )}
        {DATED.has(kind) && (
          <>
            {' · '}
            <RelativeTime instant={at} />
          </>
        )}
      </p>
      <p className={classes.title}>
        <Anchor component={Link} to={pathOf(hit)} inherit>
          <MarkedText extract={title} language={language} />
        </Anchor>
      </p>
      {extract.text !== '' && (
        <p className={classes.extract}>
          <MarkedText extract={extract} language={language} />
        </p>
      )}
      {author && onAuthor && (
        <div>
          <Button size="compact-xs" px={0} variant="transparent" onClick={() => onAuthor(author.id)}>
            {t('byAuthor', { name: author.name })}
          </Button>
        </div>
      )}
    </article>
  );
}

/** Those of which one wants to know when they were. */
const DATED: ReadonlySet<Hit['kind']> = new Set(['POST', 'THREAD', 'DOCUMENT', 'MEETING']);

function pathOf({ kind, subjectId, seq, body, entity }: Hit): string {
  switch (kind) {
    case 'POST':
      return seq === null ? threadPath(subjectId) : postPath(subjectId, seq);
    case 'THREAD':
      return threadPath(subjectId);
    case 'DOCUMENT':
      return documentPath(subjectId);
    case 'MEETING':
      return meetingPath(subjectId);
    case 'AGENDA_ITEM':
      return agendaItemPath(subjectId);
    case 'ACTIVITY':
      return activityPath(subjectId);
    case 'BODY':
      return bodyPath(body?.code ?? '');
    case 'ENTITY':
      return entityPath(entity?.code ?? '');
    case 'PERSON':
      return personPath(subjectId);
  }
}

import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AnchorKind } from '@concert/contracts';
import { TranslatedText } from '../../../locales/translated';
import { documentPath } from '../../documents/public';
import { agendaItemPath } from '../../meetings/public';
import { activityPath } from '../../programme/public';
import type { Thread } from '../hooks/useThread';

const paths: Record<AnchorKind, (id: string) => string> = {
  DOCUMENT: documentPath,
  AGENDA_ITEM: agendaItemPath,
  ACTIVITY: activityPath,
};

/** What a discussion is about, for those who may read that. */
export function HangsOn({ anchor: { kind, subjectId, title } }: { anchor: NonNullable<Thread['anchor']> }) {
  const { t } = useTranslation('discussions');
  return (
    <span>
      {t(`anchored.kind.${kind}`)}{' '}
      <Anchor component={Link} to={paths[kind](subjectId)} inherit>
        <TranslatedText name={title} />
      </Anchor>
    </span>
  );
}

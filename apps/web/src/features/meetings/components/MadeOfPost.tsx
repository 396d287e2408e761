import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MadeItem } from '../hooks/useFromPosts';
import { agendaItemPath } from '../paths';
import classes from './MadeOfPost.module.css';

/** Before which meetings a post was put, for those who may see that. */
export function MadeOfPost({ items }: { items: readonly MadeItem[] }) {
  const { t } = useTranslation('proposing');
  return items.map(({ id, state, meeting }) => (
    <p key={id} className={classes.made}>
      {t(state === 'PROPOSED' || state === 'DECLINED' ? `made.${state}` : 'made.onAgenda')}{' '}
      <Anchor component={Link} to={agendaItemPath(id)} inherit>
        <bdi>{meeting.title}</bdi>
      </Anchor>
    </p>
  ));
}

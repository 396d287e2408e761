import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { TranslatedName } from '../../../locales/pick-language';
import { TranslatedText } from '../../../locales/translated';
import { activityPath } from '../paths';

/** An activity by its title, leading to its page. */
export function ActivityLink({ activity }: { activity: { id: string; title: TranslatedName } }) {
  return (
    <Anchor component={Link} to={activityPath(activity.id)} inherit>
      <TranslatedText name={activity.title} />
    </Anchor>
  );
}

import { useTranslation } from 'react-i18next';
import { CountMark } from '@concert/web-ui';
import type { BodyMarkProps } from '../../../assembly/feature';
import { useUnread } from '../hooks/useUnread';

/** Beside a body's name: in how many of its discussions there is something new. */
export function UnreadMark({ bodyId }: BodyMarkProps) {
  const { t } = useTranslation('app');
  const count = useUnread(bodyId);
  return <CountMark count={count} meaning={t('rail.unread', { count })} />;
}

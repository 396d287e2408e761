import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUnreadNotices } from '../hooks/useUnreadNotices';
import { noticesPath } from '../paths';

/** For the top bar, which gives it its looks. */
export function NoticesLink({ className }: { className?: string | undefined }) {
  const { t } = useTranslation('app');
  const unread = useUnreadNotices();
  return (
    <Link
      to={noticesPath}
      className={className}
      // Beside the name, not instead of it: what one sees has to be part of what one hears.
      title={unread > 0 ? t('top.noticesUnread', { count: unread }) : undefined}
    >
      {t('top.notices')}
      {unread > 0 && <strong> {unread}</strong>}
    </Link>
  );
}

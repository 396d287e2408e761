import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '@concert/web-ui';
import { useViewer } from '../../identity/public';
import type { Body } from '../hooks/useBody';
import { bodyPath } from '../paths';

interface NothingInBodyProps {
  body: Body;
  /** What those are told who speak in the body: for them there is really nothing. */
  title: string;
  action?: ReactNode;
  children: ReactNode;
}

/** An empty list of a body. Whoever does not speak in it is told that instead: the list may be empty for them alone. */
export function NothingInBody({ body, title, action, children }: NothingInBodyProps) {
  const { t } = useTranslation('governance');
  const { secretariat, standings } = useViewer();
  if (secretariat || standings.some((standing) => standing.body.code === body.code))
    return (
      <EmptyState title={title} action={action}>
        {children}
      </EmptyState>
    );
  const overview = (
    <Anchor component={Link} to={bodyPath(body.code)}>
      {t('outside.overview')}
    </Anchor>
  );
  return (
    <EmptyState title={t('outside.title')} action={overview}>
      {t('outside.text')}
    </EmptyState>
  );
}

import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useUi } from '../ui-context';
import classes from './States.module.css';

interface ErrorNoticeProps {
  /** What happened. */
  title: string;
  /** What is kept, and what to do. */
  children?: ReactNode;
  /** The number under which the fault stands in the server's log. */
  errorId?: string | undefined;
  retry?: (() => void) | undefined;
  action?: ReactNode;
}

export function ErrorNotice({ title, children, errorId, retry, action }: ErrorNoticeProps) {
  const { texts } = useUi();
  return (
    <div className={classes.error} role="alert">
      <p className={classes.errorTitle}>{title}</p>
      {children && <div>{children}</div>}
      {errorId && <p className={classes.errorId}>{texts.errorReference(errorId)}</p>}
      {(retry || action) && (
        <div className={classes.errorActions}>
          {retry && (
            <Button size="xs" variant="default" onClick={retry}>
              {texts.retry}
            </Button>
          )}
          {action}
        </div>
      )}
    </div>
  );
}

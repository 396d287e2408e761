import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice, PageSkeleton } from '@concert/web-ui';
import { ProblemNotice } from './ProblemNotice';
import { problemOf } from './problem';

/** The part of a query's result that a page needs to choose what it shows. */
export interface Query<Data> {
  data: Data | undefined;
  loading: boolean;
  error?: unknown;
  refetch: () => unknown;
}

interface AnswerProps<Data> {
  query: Query<Data>;
  /** As high as what will come. */
  waiting?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** Nobody types a query: one the server does not understand comes from an older version of the application. */
function Outdated() {
  const { t } = useTranslation('app');
  return (
    <ErrorNotice
      title={t('page.newVersionTitle')}
      action={
        <Button size="xs" onClick={() => window.location.reload()}>
          {t('page.reload')}
        </Button>
      }
    >
      {t('page.newVersionText')}
    </ErrorNotice>
  );
}

/** The four states of whatever is asked of the server: waiting, refused or failed, and there. What is there stays while it is asked for again. */
export function Answer<Data>({ query, waiting, children }: AnswerProps<Data>) {
  const { data, error, refetch } = query;
  const problem = error ? problemOf(error) : null;
  if (data !== undefined)
    return (
      <>
        {problem && <ProblemNotice problem={problem} retry={refetch} />}
        {children(data)}
      </>
    );
  if (problem) {
    if (problem.code === 'INVALID_INPUT') return <Outdated />;
    const final = problem.code === 'NOT_FOUND' || problem.code === 'FORBIDDEN';
    return <ProblemNotice problem={problem} retry={final ? undefined : refetch} />;
  }
  return waiting ?? <PageSkeleton />;
}

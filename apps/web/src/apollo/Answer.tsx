import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice, PageHeader, PageSkeleton } from '@concert/web-ui';
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
  /** It is what the whole page is about: without it the page says so in its heading. */
  page?: boolean;
  children: (data: Data) => ReactNode;
}

/** Nobody types a query: one the server does not understand comes from an older version of the application. */
function Outdated() {
  const { t } = useTranslation('app');
  return (
    <ErrorNotice
      title={t('page.missingTitle')}
      action={
        <Button size="xs" onClick={() => window.location.reload()}>
          {t('page.reload')}
        </Button>
      }
    >
      {t('page.missingText')}
    </ErrorNotice>
  );
}

/** The same for what does not exist and for what may not be seen. */
function MissingHeader() {
  const { t } = useTranslation('app');
  return <PageHeader title={t('page.notFoundTitle')} documentTitle={t('page.notFoundTitle')} />;
}

/** The four states of whatever is asked of the server: waiting, refused or failed, and there. What is there stays while it is asked for again. */
export function Answer<Data>({ query, waiting, page = false, children }: AnswerProps<Data>) {
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
    return (
      <>
        {page && problem.code === 'NOT_FOUND' && <MissingHeader />}
        <ProblemNotice problem={problem} retry={final ? undefined : refetch} />
      </>
    );
  }
  return waiting ?? <PageSkeleton />;
}

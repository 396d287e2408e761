import { useEffect, useState } from 'react';
import type { Query } from '../../../apollo/Answer';

/** A mail as the demonstration keeps it. */
export interface Mail {
  id: string;
  at: string;
  to: string;
  subject: string;
  text: string;
}

const isMails = (value: unknown): value is Mail[] => Array.isArray(value);

/** The mails of the demonstration, the latest first; there are none where mail is really sent. */
export function useMails(): Query<readonly Mail[]> {
  const [data, setData] = useState<readonly Mail[]>();
  const [error, setError] = useState<Error>();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    const ask = async () => {
      const answer = await fetch('/demonstration/outbox', { signal: leaving.signal });
      const mails: unknown = answer.ok ? await answer.json() : [];
      setData(isMails(mails) ? mails : []);
      setError(undefined);
    };
    ask().catch((failure: unknown) => {
      if (!leaving.signal.aborted) setError(failure instanceof Error ? failure : new Error('unreachable'));
    });
    return () => leaving.abort();
  }, [asked]);
  return {
    data,
    error,
    loading: !data && !error,
    refetch: () => Promise.resolve(setAsked((times) => times + 1)),
  };
}

import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { Problem } from '../../../apollo/problem';
import { removePortrait, sendPortrait } from '../portrait-file';
import { ViewerDocument } from '../viewer.generated';

/** Changes the viewer's own portrait. */
export function usePortrait() {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const carryOut = async (request: () => Promise<Problem | null>): Promise<boolean> => {
    setBusy(true);
    const refused = await request();
    if (!refused) await client.refetchQueries({ include: [ViewerDocument] });
    setProblem(refused);
    setBusy(false);
    return refused === null;
  };
  return {
    busy,
    problem,
    send: (file: File) => carryOut(() => sendPortrait(file)),
    remove: () => carryOut(removePortrait),
  };
}

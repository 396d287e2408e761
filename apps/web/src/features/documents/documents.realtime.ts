import { refresh } from '../../apollo/refresh';
import type { RealtimeSource } from '../../assembly/feature';

export const listen: RealtimeSource['listen'] = (live, client) => {
  // It may be new, changed, or gone from sight: the server answers which when it is asked for again.
  live.on('document.changed', ({ documentId }) =>
    refresh(client, [{ type: 'Document', id: documentId }, { root: 'document' }, { root: 'documents' }]),
  );
  live.onCatchUp(() => refresh(client, [{ root: 'document' }, { root: 'documents' }]));
};

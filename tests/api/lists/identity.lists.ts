import type { ListTable } from './list-table.js';

export const IDENTITY_LISTS: ListTable = {
  'the browsers one is signed in with': {
    query: '{ sessions { id current userAgent createdAt } }',
    prepare: async (server) => {
      const person = await server.build.person();
      return { client: await server.as(person), add: () => server.as(person) };
    },
  },
};

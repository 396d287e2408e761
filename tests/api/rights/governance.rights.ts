import type { RightsTable } from './rights-table.js';

const EVERYONE = 'SCVMOX';

export const GOVERNANCE_RIGHTS: RightsTable = {
  'Query.pillars': { operation: '{ pillars { edges { node { code } } } }', may: EVERYONE },
  'Query.entities': { operation: '{ entities { edges { node { code } } } }', may: EVERYONE },
  'Query.entity': { operation: 'query ($code: String!) { entity(code: $code) { name { en } } }', variables: ({ people }) => ({ code: people.M.entity.code }), may: EVERYONE },
  'Query.bodies': { operation: '{ bodies { edges { node { code } } } }', may: EVERYONE },
  'Query.body': { operation: 'query ($code: String!) { body(code: $code) { name { en } seats { entity { code } } officers { entity { code } } } }', variables: ({ body }) => ({ code: body.code }), may: EVERYONE },
};

import type { RightsTable } from './rights-table.js';

const EVERYONE = 'SCVMOX';

// The smallest PNG there is: one pixel.
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const IDENTITY_RIGHTS: RightsTable = {
  'Query.viewer': { operation: '{ viewer { person { id } } }', may: `${EVERYONE}P` },
  'Query.sessions': { operation: '{ sessions { id } }', may: EVERYONE, guest: 'OK' },
  'Mutation.updateProfile': {
    guest: 'OK',
    operation: 'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { locale } }',
    variables: () => ({
      input: { name: 'A new name', languages: ['en'], timeZone: 'Europe/Paris', locale: 'fr', version: 1 },
    }),
    may: EVERYONE,
  },
  'Mutation.choosePresence': {
    operation: 'mutation { choosePresence(input: { hidden: true }) { hidesPresence } }',
    may: EVERYONE,
  },
  'Mutation.endSession': {
    guest: 'OK',
    operation: 'mutation ($id: ID!) { endSession(input: { id: $id }) }',
    variables: async ({ server }, actor) => {
      if (actor) await server.as(actor);
      const rows: { id: string }[] = await server.db.query(
        'SELECT id FROM session WHERE person_id = $1 ORDER BY created_at DESC',
        [actor?.id ?? null],
      );
      return { id: rows[0]?.id ?? '00000000-0000-4000-8000-000000000000' };
    },
    may: EVERYONE,
  },
  'Mutation.endOtherSessions': { operation: 'mutation { endOtherSessions }', may: EVERYONE, guest: 'OK' },
  'Mutation.changePassword': {
    guest: 'INVALID_INPUT',
    operation:
      'mutation { changePassword(input: { currentPassword: "not this one", newPassword: "quite another one" }) }',
    may: '',
    // Open to everyone signed in, but only with the present password.
    refusal: {
      S: 'INVALID_INPUT',
      C: 'INVALID_INPUT',
      V: 'INVALID_INPUT',
      M: 'INVALID_INPUT',
      O: 'INVALID_INPUT',
      X: 'INVALID_INPUT',
    },
  },
  'Mutation.requestPasswordReset': {
    operation: 'mutation { requestPasswordReset(input: { email: "nobody@test.example" }) }',
    may: `${EVERYONE}P`,
  },
  'Mutation.resetPassword': {
    operation: 'mutation { resetPassword(input: { token: "unknown", password: "a long enough one" }) }',
    may: '',
    public: true,
    refusal: 'NOT_FOUND',
  },
  'POST /auth/sign-in': {
    operation: (client) =>
      client.fetch('/auth/sign-in', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"email":"nobody@test.example","password":"wrong"}',
      }),
    may: '',
    public: true,
    refusal: 'UNAUTHENTICATED',
  },
  'POST /auth/sign-out': {
    operation: (client) => client.fetch('/auth/sign-out', { method: 'POST' }),
    may: `${EVERYONE}P`,
  },
  'POST /portraits': {
    operation: (client) => {
      const form = new FormData();
      form.set('file', new Blob([Buffer.from(PIXEL, 'base64')]), 'me.png');
      return client.fetch('/portraits', { method: 'POST', body: form });
    },
    may: EVERYONE,
  },
  'DELETE /portraits': {
    operation: (client) => client.fetch('/portraits', { method: 'DELETE' }),
    may: EVERYONE,
  },
  'GET /portraits/:personId': {
    operation: (client, { id }) => client.fetch(`/portraits/${String(id)}`),
    variables: async ({ server, people, clients }) => {
      const form = new FormData();
      form.set('file', new Blob([Buffer.from(PIXEL, 'base64')]), 'me.png');
      if (!(await clients.M.fetch('/portraits', { method: 'POST', body: form })).ok)
        throw new Error(`No portrait on ${server.url}.`);
      return { id: people.M.id };
    },
    may: EVERYONE,
  },
  'GET /health/live': { operation: (client) => client.fetch('/health/live'), may: `${EVERYONE}P` },
  'GET /metrics': {
    operation: (client) => client.fetch('/metrics'),
    may: '',
    public: true,
    refusal: 'NOT_FOUND',
  },
  'GET /health/ready': { operation: (client) => client.fetch('/health/ready'), may: `${EVERYONE}P` },
};

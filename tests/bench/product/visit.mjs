const ACCOUNT = { email: 'chair.wg1@demo.example', password: 'compact-demo' };
const ROUNDS = 25;

const QUERIES = [
  '{ viewer { person { id name } } }',
  '{ bodies { edges { node { code seats { capacity entity { code } } } } } }',
  '{ threads(body: "WG1") { edges { node { id title lastSeq } } } }',
  '{ documents(body: "WG1") { edges { node { id title } } } }',
  '{ meetings(body: "WG1") { edges { node { id title } } } }',
  '{ activities(first: 50) { edges { node { id title { en } } } } }',
];
const THREAD =
  'query ($id: ID!) { thread(id: $id) { title posts(first: 25) { edges { node { text author { name } entity { code } } } } } }';

/** What a chair looks at of a morning, several times over. */
export async function visit(url) {
  const cookie = await signIn(url);
  const ask = (query, variables) => answer(url, cookie, { query, variables });
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const query of QUERIES) await ask(query);
    const { threads } = await ask(QUERIES[2]);
    for (const { node } of threads.edges.slice(0, 5)) await ask(THREAD, { id: node.id });
  }
}

async function signIn(url) {
  const response = await fetch(`${url}/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify(ACCOUNT),
  });
  if (response.status !== 204) throw new Error(`Signing in was answered with ${response.status}.`);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function answer(url, cookie, body) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`${body.query} was refused: ${errors[0].message}`);
  return data;
}

import type { TestServer } from '@concert/testing';

/** Routes that carry other operations (GraphQL) or are the built client itself: their rights are tested elsewhere. */
const CARRIERS =
  /^(GET|POST|HEAD|OPTIONS) (\/graphql|\/assets\/.*|\/\*?|\*|\/[^/]+\.(html|js|css|svg|png|ico|webmanifest|txt|json|woff2))$/;

/** Every HTTP route of the running server as `METHOD /path`, without HEAD twins and the client's files. */
export function httpRoutes(server: TestServer): string[] {
  const tree = (
    server.app.getHttpAdapter().getInstance() as { printRoutes: (options: object) => string }
  ).printRoutes({ commonPrefix: false });
  const routes: string[] = [];
  const path: string[] = [];
  for (const line of tree.split('\n')) {
    const match = /^([\s│]*)[└├]── (\S*)(?: \(([^)]+)\))?/.exec(line);
    if (!match) continue;
    const depth = (match[1] ?? '').length / 4;
    path.length = depth;
    path[depth] = match[2] ?? '';
    for (const method of match[3]?.split(', ') ?? [])
      if (method !== 'HEAD' && method !== 'OPTIONS') routes.push(`${method} ${path.join('')}`);
  }
  return routes.filter((route) => !CARRIERS.test(route));
}

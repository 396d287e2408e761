import { describe, expect, it } from '@jest/globals';
import { type Project, projectOf, projects, type SourceFile, sources, target } from './sources.js';

/** Arrows point left only; a context added later takes a place in this line. */
const SERVER = [
  'contracts',
  'kernel',
  'identity',
  'governance',
  'decisions',
  'discussions',
  'documents',
  'meetings',
  'programme',
  'desk',
].map((name) => `lib:${name}`);
const LINES = [
  [...SERVER, 'app:api'],
  ['lib:contracts', 'lib:web-ui', 'app:web'],
  [...SERVER, 'lib:testing'],
];

describe('imports', () => {
  it('are found at all', () => {
    const found = sources.flatMap((file) => file.imports.map(({ specifier }) => target(file, specifier)));
    expect(found.filter((file) => file !== null).length).toBeGreaterThan(100);
  });

  it('tie no knots', () => {
    expect(knots(sources)).toEqual([]);
  });

  it('point left between projects', () => {
    const wrong = crossings().filter(({ from, to }) => !mayImport(from, to));
    expect(wrong.map(({ where, from, to }) => `${where}: ${from.name} → ${to.name}`)).toEqual([]);
  });

  it('reach another project only through its name', () => {
    const wrong = sources.flatMap((file) =>
      file.imports
        .filter(({ specifier }) => leavesItsProject(file, specifier) || goesDeep(specifier))
        .map(({ specifier, line }) => `${file.path}:${line}: ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('belong to projects with one tag each, which stands in the line', () => {
    const tags = new Set(LINES.flat());
    const wrong = projects.filter((project) => project.tags.length !== 1 || !tags.has(tagOf(project)));
    expect(wrong.map(({ name, tags: has }) => `${name}: ${has.join(', ')}`)).toEqual([]);
  });
});

describe('barrels', () => {
  it('are the root of a lib or the public face of a feature, and nothing else', () => {
    const passers = sources.filter((file) => file.imports.some(({ passesOn }) => passesOn));
    const allowed = /^libs\/(server\/)?[^/]+\/src\/index\.ts$|^apps\/web\/src\/features\/[^/]+\/public\.ts$/;
    expect(passers.map((file) => file.path).filter((file) => !allowed.test(file))).toEqual([]);
  });

  it('of a context stay within twenty lines, because a wide surface is no boundary', () => {
    const roots = sources.filter(({ path }) => /^libs\/server\/[^/]+\/src\/index\.ts$/.test(path));
    const contexts = roots.filter(({ path }) => !path.startsWith('libs/server/kernel/'));
    // Governance is what every other context stands on, and is allowed a little more.
    const limit = (path: string): number => (path.startsWith('libs/server/governance/') ? 30 : 20);
    const wide = contexts.filter(({ path, text }) => text.trimEnd().split('\n').length > limit(path));
    expect(wide.map((file) => file.path)).toEqual([]);
  });
});

interface Crossing {
  where: string;
  from: Project;
  to: Project;
}

function crossings(): Crossing[] {
  return sources.flatMap((file) => {
    const from = projectOf(file.path);
    return file.imports.flatMap(({ specifier, line }): Crossing[] => {
      const to = projects.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`));
      return from && to && from !== to ? [{ where: `${file.path}:${line}`, from, to }] : [];
    });
  });
}

function mayImport(from: Project, to: Project): boolean {
  return LINES.some((line) => {
    const [here, there] = [line.indexOf(tagOf(from)), line.indexOf(tagOf(to))];
    return there >= 0 && there < here;
  });
}

function tagOf(project: Project): string {
  return project.tags[0] ?? '';
}

function leavesItsProject(file: SourceFile, specifier: string): boolean {
  if (!specifier.startsWith('.')) return false;
  const project = projectOf(file.path);
  const reached = new URL(specifier, `file:///${file.path}`).pathname.slice(1);
  return project !== undefined && !reached.startsWith(`${project.folder}/`);
}

function goesDeep(specifier: string): boolean {
  return projects.some(({ name }) => specifier.startsWith(`${name}/`));
}

/** The strongly connected sets of files, each sorted, larger than one file (Tarjan, without recursion). */
function knots(files: SourceFile[]): string[][] {
  const edges = new Map(
    files.map((file) => [
      file.path,
      file.imports.map(({ specifier }) => target(file, specifier)).filter((to) => to !== null),
    ]),
  );
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const found: string[][] = [];
  const enter = (file: string): { file: string; next: number } => {
    order.set(file, order.size);
    low.set(file, order.size - 1);
    open.push(file);
    isOpen.add(file);
    return { file, next: 0 };
  };
  const lower = (file: string, value: number): void =>
    void low.set(file, Math.min(low.get(file) ?? value, value));
  for (const root of edges.keys()) {
    if (order.has(root)) continue;
    const path = [enter(root)];
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const to = edges.get(here.file)?.[here.next++];
      if (to !== undefined) {
        if (!order.has(to)) path.push(enter(to));
        else if (isOpen.has(to)) lower(here.file, order.get(to) ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) lower(parent.file, low.get(here.file) ?? 0);
      if (low.get(here.file) !== order.get(here.file)) continue;
      const knot = open.splice(open.indexOf(here.file));
      for (const file of knot) isOpen.delete(file);
      if (knot.length > 1) found.push(knot.sort());
    }
  }
  return found;
}

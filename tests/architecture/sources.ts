import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** A project of the workspace: where it is, and the name by which others import it. */
export interface Project {
  name: string;
  /** Relative to the root, with forward slashes. */
  folder: string;
  tags: string[];
}

export interface Import {
  specifier: string;
  line: number;
  /** `export … from`: what a barrel is made of. */
  passesOn: boolean;
  /** `import type`: gone when it runs. */
  typeOnly: boolean;
  /** The names taken, one by one; empty where the whole module is. */
  names: string[];
}

export interface SourceFile {
  /** Relative to the root, with forward slashes. */
  path: string;
  text: string;
  tree: ts.SourceFile;
  /** Static imports and re-exports. What is imported when it is needed, such as a route, ties no knot. */
  imports: Import[];
}

const SKIPPED = new Set(['dist', 'node_modules', 'test-results']);

/** Every project below apps/ and libs/. */
export const projects: Project[] = ['apps', 'libs', 'libs/server']
  .flatMap((parent) => list(parent).map((entry) => `${parent}/${entry.name}`))
  .filter((folder) => existsSync(path.join(ROOT, folder, 'package.json')))
  .map((folder) => {
    const told = JSON.parse(readFileSync(path.join(ROOT, folder, 'package.json'), 'utf8')) as {
      name: string;
      nx?: { tags?: string[] };
    };
    return { name: told.name, folder, tags: told.nx?.tags ?? [] };
  });

/** The written (not generated) TypeScript of all projects, specs included, parsed once. */
export const sources: SourceFile[] = projects.flatMap(({ folder }) =>
  filesBelow(folder, /(?<!\.generated|\.d)\.tsx?$/).map(parse),
);

const known = new Set(sources.map((file) => file.path));

/** The files below a folder whose name fits, relative to the root; nothing built or brought. */
export function filesBelow(folder: string, name: RegExp): string[] {
  return list(folder).flatMap((entry) => {
    const full = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesBelow(full, name);
    return name.test(entry.name) ? [full] : [];
  });
}

export function projectOf(file: string): Project | undefined {
  return projects.find(({ folder }) => file.startsWith(`${folder}/`));
}

/** The file of this workspace that an import leads to, or null when it leads out of it (or to no TypeScript). */
export function target(from: SourceFile, specifier: string): string | null {
  if (specifier.startsWith('.')) {
    const base = path.posix.join(path.posix.dirname(from.path), specifier).replace(/\.js$/, '');
    const candidates = [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`, base];
    return candidates.find((file) => known.has(file)) ?? null;
  }
  const project = projects.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`));
  const index = project && `${project.folder}/src/index.ts`;
  return index && known.has(index) ? index : null;
}

/** Calls `visit` with every node of a file. Comments are no nodes, so what is only talked about does not count. */
export function walk(file: SourceFile, visit: (node: ts.Node) => void): void {
  const step = (node: ts.Node): void => {
    visit(node);
    node.forEachChild(step);
  };
  step(file.tree);
}

export function place(file: SourceFile, node: ts.Node): string {
  return `${file.path}:${file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line + 1}`;
}

function parse(file: string): SourceFile {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const imports = tree.statements.flatMap((statement): Import[] => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const from = statement.moduleSpecifier;
    if (!from || !ts.isStringLiteral(from)) return [];
    const line = tree.getLineAndCharacterOfPosition(statement.getStart(tree)).line + 1;
    return [
      {
        specifier: from.text,
        line,
        passesOn: ts.isExportDeclaration(statement),
        typeOnly: isTypeOnly(statement),
        names: namesOf(statement),
      },
    ];
  });
  return { path: file, text, tree, imports };
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  return statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function namesOf(statement: ts.ImportDeclaration | ts.ExportDeclaration): string[] {
  const bound = ts.isImportDeclaration(statement)
    ? statement.importClause?.namedBindings
    : statement.exportClause;
  if (!bound || !('elements' in bound)) return [];
  return bound.elements.map((element) => (element.propertyName ?? element.name).text);
}

function list(folder: string): Dirent[] {
  const full = path.join(ROOT, folder);
  return existsSync(full) ? readdirSync(full, { withFileTypes: true }) : [];
}

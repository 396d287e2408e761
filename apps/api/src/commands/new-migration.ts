import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Config } from '@concert/kernel';
import { withDataSource } from './data-source.js';
import { prepareDatabase } from './prepare-database.js';

/** Writes the migration that leads from the migrated database to the entities; add it to migrations/index.ts. */
const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9-]*$/.test(name)) {
  process.stderr.write(
    'Give the migration a name in kebab-case: npm run db:new-migration -- add-seat-reason\n',
  );
  process.exit(1);
}
const config = new Config(process.env);
await prepareDatabase(config);
await withDataSource(config, async (source) => {
  const { upQueries, downQueries } = await source.driver.createSchemaBuilder().log();
  if (upQueries.length === 0) {
    process.stdout.write('The database already equals the entities.\n');
    return;
  }
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const className =
    name.replace(/(^|-)([a-z0-9])/g, (_all, _dash, letter: string) => letter.toUpperCase()) +
    stamp.slice(0, 13);
  const lines = (queries: { query: string; parameters?: unknown[] }[]) =>
    queries
      .map(
        ({ query, parameters }) =>
          `    await runner.query(${quoted(query)}${parameters?.length ? `, ${JSON.stringify(parameters)}` : ''});`,
      )
      .join('\n');
  const file = join('apps/api/src/migrations', `${stamp}-${name}.ts`);
  await writeFile(
    file,
    `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className} implements MigrationInterface {
  name = '${className}';

  async up(runner: QueryRunner): Promise<void> {
${lines(upQueries)}
  }

  async down(runner: QueryRunner): Promise<void> {
${lines([...downQueries].reverse())}
  }
}
`,
  );
  process.stdout.write(`${file}: read it, then add ${className} to apps/api/src/migrations/index.ts.\n`);
});

function quoted(sql: string): string {
  return `\`${sql.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
}

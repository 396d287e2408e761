import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';

const HEADING =
  '# Printed from the code by `npm run schema`; reviewed as the API contract. Do not edit by hand.\n\n';

/** The schema of a server that has been initialised. */
export function printedSchema(app: NestFastifyApplication): string {
  return `${HEADING}${printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema))}\n`;
}

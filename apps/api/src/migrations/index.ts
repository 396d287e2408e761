import type { MigrationInterface } from 'typeorm';
import { Foundation2026112201535 } from './20261122015351-foundation.js';

/** Every migration of the product, oldest first; never edited once released, only added to. */
export const MIGRATIONS: (new () => MigrationInterface)[] = [Foundation2026112201535];

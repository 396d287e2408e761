import type { Feature } from '../assembly/feature';
import { desk } from '../features/desk/feature';
import { discussions } from '../features/discussions/feature';
import { documents } from '../features/documents/feature';
import { governance } from '../features/governance/feature';
import { identity } from '../features/identity/feature';
import { meetings } from '../features/meetings/feature';
import { programme } from '../features/programme/feature';
import { search } from '../features/search/feature';

/** The one list of what is switched on. */
export const features: readonly Feature[] = [
  identity,
  governance,
  discussions,
  documents,
  meetings,
  programme,
  search,
  desk,
];

import type { Feature } from '../assembly/feature';
import { desk } from '../features/desk/feature';
import { governance } from '../features/governance/feature';
import { identity } from '../features/identity/feature';

/** The one list of what is switched on. */
export const features: readonly Feature[] = [identity, governance, desk];

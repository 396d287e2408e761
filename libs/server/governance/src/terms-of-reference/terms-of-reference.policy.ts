import { may, type Standing } from '../standing/standing.js';
import type { TermsOfReferenceEntity } from './terms-of-reference.entity.js';

type Dated = Pick<TermsOfReferenceEntity, 'inForceFrom' | 'number'>;

/** A mandate is open to the whole Compact; a proposal to those who sit in the body. */
export function visibleTo<Terms extends Dated>(versions: readonly Terms[], standing: Standing): Terms[] {
  return may('readBody', standing)
    ? [...versions]
    : versions.filter((version) => version.inForceFrom !== null);
}

/** The version in force on a day: the one that began last, and of two that began together the newer. */
export function inForceOn<Terms extends Dated>(versions: readonly Terms[], day: string): Terms | null {
  return versions.reduce<Terms | null>((best, version) => {
    if (version.inForceFrom === null || version.inForceFrom > day) return best;
    if (best === null || best.inForceFrom === null || version.inForceFrom > best.inForceFrom) return version;
    return version.inForceFrom === best.inForceFrom && version.number > best.number ? version : best;
  }, null);
}

import type { ProgrammeState } from '@concert/contracts';

const NEXT: Record<ProgrammeState, readonly ProgrammeState[]> = {
  OPEN: ['CONSOLIDATED'],
  CONSOLIDATED: ['OPEN', 'BEFORE_COMMITTEE'],
  BEFORE_COMMITTEE: ['CONSOLIDATED', 'ADOPTED'],
  ADOPTED: ['AMENDED', 'CLOSED'],
  AMENDED: ['CLOSED'],
  CLOSED: [],
};

/** A programme goes forward; it comes back only from the Committee, never from its adoption. */
export const mayBecome = (from: ProgrammeState, to: ProgrammeState): boolean => NEXT[from].includes(to);

/** In a closed programme nothing is planned any more; progress may still be reported. */
export const isOpen = (programme: { state: ProgrammeState }): boolean => programme.state !== 'CLOSED';

import type { ProgrammeState } from '@concert/contracts';

/** The steps that may follow each state; the server decides, this only spares a refusal. */
const NEXT: Record<ProgrammeState, readonly ProgrammeState[]> = {
  OPEN: ['CONSOLIDATED'],
  CONSOLIDATED: ['OPEN', 'BEFORE_COMMITTEE'],
  BEFORE_COMMITTEE: ['CONSOLIDATED', 'ADOPTED'],
  ADOPTED: ['AMENDED', 'CLOSED'],
  AMENDED: ['CLOSED'],
  CLOSED: [],
};

export const stepsFrom = (state: ProgrammeState): readonly ProgrammeState[] => NEXT[state];

/** The key of what a step is called: taking a text back from the Committee is not what consolidating it was. */
export const stepKey = (from: ProgrammeState, to: ProgrammeState) =>
  from === 'BEFORE_COMMITTEE' && to === 'CONSOLIDATED' ? 'programme.back' : (`programme.to.${to}` as const);

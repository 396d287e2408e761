/** Stands for the person behind an unknown address, so that the same is done for it as for a known one. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

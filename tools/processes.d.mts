/** Resolves true as soon as `done()` is true, false when `ms` have gone by. */
export function until(done: () => boolean | Promise<boolean>, ms: number, everyMs?: number): Promise<boolean>;

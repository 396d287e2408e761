/** The next free number of a body's plan: `WG1-07` after `WG1-06`, whatever other numbers people have given. */
export function nextActivityNumber(bodyCode: string, taken: readonly string[]): string {
  const prefix = `${bodyCode}-`;
  const ordinals = taken
    .filter((number) => number.startsWith(prefix))
    .map((number) => number.slice(prefix.length))
    .filter((rest) => /^\d{1,6}$/.test(rest))
    .map(Number);
  return `${prefix}${String(Math.max(0, ...ordinals) + 1).padStart(2, '0')}`;
}

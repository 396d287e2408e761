/** `1.2.10` in a form whose alphabetical order is the order people count in; leading zeros do not matter. */
export const numberKey = (number: string): string =>
  number.toUpperCase().replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(9, '0'));

/** The next free place under a parent (`1.2` → `1.2.4`), or among the priorities when there is no parent. */
export function nextNumber(parent: string | null, siblings: readonly string[]): string {
  const ordinals = siblings.map((number) => Number(number.split('.').at(-1)));
  const next = Math.max(0, ...ordinals) + 1;
  return parent === null ? String(next) : `${parent}.${next}`;
}

/** Later names first: every browser also claims to be those before it. */
const browsers: readonly [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const systems: readonly [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

const firstMatch = (names: readonly [RegExp, string][], text: string) =>
  names.find(([sign]) => sign.test(text))?.[1];

/** "Firefox, Windows": enough to recognise one's own machine by. */
export function browserName(userAgent: string | null): string | null {
  if (!userAgent) return null;
  const parts = [firstMatch(browsers, userAgent), firstMatch(systems, userAgent)].filter(
    (part) => part !== undefined,
  );
  return parts.length > 0 ? parts.join(', ') : null;
}

export const searchPlace = '/search';
export const searchPath = (text: string): string =>
  `${searchPlace}?${new URLSearchParams({ text }).toString()}`;

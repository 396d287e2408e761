const places = new Map<string, number>();

/** How far down each visited page was when it was left, by the key of the visit; forgotten when the application is loaded anew. */
export const scrollPlaces = {
  remember: (key: string, top: number): void => void places.set(key, top),
  of: (key: string): number | undefined => places.get(key),
};

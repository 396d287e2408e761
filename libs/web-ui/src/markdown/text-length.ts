/** Characters as the server counts them: a sign outside the basic plane is one, and what surrounds the text is none. */
export const lengthOf = (text: string): number => [...text.trim()].length;

/** Counts only when the answer is not plain, because it is asked for at every keystroke. */
export const isTooLong = (text: string, most: number): boolean => text.length > most && lengthOf(text) > most;

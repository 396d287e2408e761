/** The full path of a program of the machine, or null when it is not there. */
export function find(program: 'chromium' | 'redis'): string | null;

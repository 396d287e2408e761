/** Codes are written small in addresses, as people say them. */
export const bodyPath = (code: string): string => `/bodies/${code.toLowerCase()}`;
export const entityPath = (code: string): string => `/entities/${code.toLowerCase()}`;
export const personPath = (id: string): string => `/people/${id}`;

export const documentsPath = '/documents';
export const documentPath = (id: string): string => `/documents/${id}`;

import { createContext } from 'react';

/** Whose drafts these are: the id of the person signed in. */
export const DraftOwner = createContext<string>('nobody');

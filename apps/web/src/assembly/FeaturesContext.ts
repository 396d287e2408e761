import { createContext, useContext } from 'react';
import type { Feature } from './feature';

/** Every feature that is switched on, for the pages which show what others contribute to them. */
export const FeaturesContext = createContext<readonly Feature[]>([]);

export const useFeatures = (): readonly Feature[] => useContext(FeaturesContext);

import { useOutletContext } from 'react-router';
import type { Body } from './useBody';

export interface BodyOnPage {
  body: Body;
  /** The day of the past that is shown, or null for today. */
  asOf: string | null;
}

/** For the tabs of `/bodies/:code`: the body they stand under, with what the viewer may do in it. */
export const useBodyOnPage = (): BodyOnPage => useOutletContext<BodyOnPage>();

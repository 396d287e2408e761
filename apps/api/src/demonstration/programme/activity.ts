/** What kind of work it is: decides what its description and reports say. */
export type Kind = 'course' | 'guidance' | 'exercise' | 'mission' | 'tool' | 'meeting' | 'study' | 'campaign';

/** One activity of the invented programme. Months count from January of its first year, 0 to 23. */
export interface Activity {
  kind: Kind;
  en: string;
  fr: string;
  lead: string;
  with: readonly string[];
  from: number;
  months: number;
  output: string;
  place: string | null;
  countries: readonly string[];
  budget: number | null;
  /** Came in with a later version of the plan, or so far stands in the draft only. */
  since?: 'SECOND_VERSION' | 'DRAFT';
}

type Where = readonly [place: string | null, ...countries: string[]];

export const activity =
  (kind: Kind) =>
  (
    en: string,
    fr: string,
    who: string,
    [from, months]: readonly [number, number],
    output: string,
    [place, ...countries]: Where,
    budget: number | null,
  ): Activity => {
    const [lead = '', ...others] = who.split(' ');
    return {
      kind,
      en,
      fr,
      lead,
      with: others,
      from,
      months,
      output,
      place,
      countries,
      budget,
    };
  };

/** It came in with the second version of the plan. */
export const later = (one: Activity): Activity => ({ ...one, since: 'SECOND_VERSION' });

/** So far it stands in the draft only. */
export const drafted = (one: Activity): Activity => ({ ...one, since: 'DRAFT' });

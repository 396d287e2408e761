import { useState } from 'react';
import { LOCALES, type Locale } from '@concert/contracts';
import type { TranslatedInput } from '../../../apollo/schema.generated';
import type { Problem } from '../../../apollo/problem';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { useDraft } from '../../../drafts/useDraft';
import { useEntityChoices } from '../../governance/public';
import { useViewer } from '../../identity/public';
import type { PlannedFields } from '../components/ActivityFields';
import type { ActivityDetails } from './useActivity';
import { useProblemWords } from './useProblemWords';
import { usePlanOutputs } from './useWorkPlan';

const EMPTY: PlannedFields = {
  ...{ number: '', title: {}, description: '', output: '', leadEntity: '', contributors: [] },
  ...{ startsOn: '', endsOn: '', place: '', countries: [], budgetUsd: null },
};

export const fieldsOf = (activity: ActivityDetails): PlannedFields => ({
  number: activity.number,
  title: titleOf(activity.title),
  description: activity.description ?? '',
  output: activity.output?.id ?? '',
  leadEntity: activity.leadEntity.code,
  contributors: activity.contributors.map(({ code }) => code),
  startsOn: activity.startsOn,
  endsOn: activity.endsOn,
  place: activity.place ?? '',
  countries: [...activity.countries],
  budgetUsd: activity.budgetUsd,
});

function titleOf(title: ActivityDetails['title']): Partial<Record<Locale, string>> {
  return Object.fromEntries(LOCALES.flatMap((locale) => (title[locale] ? [[locale, title[locale]]] : [])));
}

interface FormPlace {
  draftKey: string;
  programme: string;
  /** Whether this person plans for every entity, or only for their own. */
  wholePlan: boolean;
  initial?: PlannedFields;
  version: number | null;
}

/** A form about what is planned; what is typed survives until it is sent. */
export function useActivityForm(
  { draftKey, programme, wholePlan, initial, version }: FormPlace,
  problem: Problem | null,
) {
  const { entity } = useViewer();
  const entities = useEntityChoices();
  const [first] = useState(initial ?? { ...EMPTY, leadEntity: entity?.code ?? '' });
  const draft = useDraft(draftKey, first, version);
  const words = useProblemWords();
  const fieldError = useFieldErrors(problem);
  const { value, setValue } = draft;
  return {
    value,
    change: (part: Partial<PlannedFields>) => setValue({ ...value, ...part }),
    draft,
    entities,
    leads: wholePlan
      ? entities
      : entities.filter(({ value: code }) => code === entity?.code || code === value.leadEntity),
    outputs: usePlanOutputs(programme),
    errorOf: (field: string) => fieldError(field) && (words(problem) ?? fieldError(field)),
    input: inputOf(value),
  };
}

/** What the server takes: an empty field takes away. */
function inputOf({ title, number, description, output, place, ...rest }: PlannedFields) {
  const texts = Object.fromEntries(Object.entries(title).filter(([, text]) => text.trim() !== ''));
  return {
    ...rest,
    title: { en: '', ...texts } satisfies TranslatedInput,
    number: number || null,
    description: description || null,
    output: output || null,
    place: place || null,
  };
}

import { useState } from 'react';
import { LOCALES, type Locale } from '@concert/contracts';
import type { TranslatedInput } from '../../../apollo/schema.generated';
import type { Problem } from '../../../apollo/problem';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { useDraft } from '../../../drafts/useDraft';
import { useEntityChoices } from '../../governance/public';
import { useViewer } from '../../identity/public';
import type { PlannedFields } from '../components/ActivityFields';
import { mergeFields, takeField, type FieldName } from '../merge-fields';
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
  /** The activity as the draft has it now, whoever wrote it there; a new one without. */
  current?: PlannedFields;
}

/** What is typed, and what it was typed on: the two tell what others have changed since. */
interface Typed {
  begun: PlannedFields;
  mine: PlannedFields;
}

/** A form about what is planned; what is typed survives until it is sent. */
export function useActivityForm(
  { draftKey, programme, wholePlan, current }: FormPlace,
  problem: Problem | null,
) {
  const { entity } = useViewer();
  const entities = useEntityChoices();
  const [first] = useState<Typed>(() => {
    const fields = current ?? { ...EMPTY, leadEntity: entity?.code ?? '' };
    return { begun: fields, mine: fields };
  });
  const draft = useDraft(draftKey, first);
  const words = useProblemWords();
  const fieldError = useFieldErrors(problem);
  const { begun, mine } = draft.value;
  const { value, changes } = mergeFields(begun, mine, current ?? begun);
  return {
    value,
    change: (part: Partial<PlannedFields>) => draft.setValue({ begun, mine: { ...mine, ...part } }),
    theirChanges: changes,
    takeTheirs: (name: FieldName) =>
      current && draft.setValue({ begun, mine: takeField(mine, current, name) }),
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

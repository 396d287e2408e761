import { useFieldWords } from '../components/field-words';
import type { PlannedFields } from '../components/ActivityFields';
import { filledFields } from '../merge-fields';

/** What is typed about an activity, field by field, as text that can be pasted elsewhere. */
export function useTypedLines(outputName: (id: string) => string): (fields: PlannedFields) => string {
  const words = useFieldWords();
  return (fields) =>
    filledFields(fields)
      .map(({ name, text }) => {
        const value = name === 'output' ? outputName(text) : words.value(name, text);
        return `${words.name(name === 'leadEntity' ? 'lead' : name)}: ${value}`;
      })
      .join('\n');
}

import { useFeatures } from './FeaturesContext';

/** Where a thing can be opened, by its kind; the feature it belongs to knows. Null when there is nothing to open. */
export function useSubjectPath(): (
  kind: string,
  subjectId: string,
  bodyCode: string | null,
) => string | null {
  const features = useFeatures();
  return (kind, subjectId, bodyCode) => {
    for (const { subjectPath } of features) {
      const path = subjectPath?.(kind, subjectId, bodyCode);
      if (path) return path;
    }
    return null;
  };
}

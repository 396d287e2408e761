import { Suspense } from 'react';
import type { ThreadPartProps } from '../../../assembly/feature';
import { useFeatures } from '../../../assembly/FeaturesContext';
import { useViewer } from '../../identity/public';

/** The parts of other features that make something of posts; a guest has nothing but the thread. */
export function PostOffers(props: ThreadPartProps) {
  const features = useFeatures();
  const { guest } = useViewer();
  if (guest) return null;
  const parts = features.flatMap(({ threadParts }) => threadParts ?? []);
  return parts.map((Part, index) => (
    <Suspense key={index}>
      <Part {...props} />
    </Suspense>
  ));
}

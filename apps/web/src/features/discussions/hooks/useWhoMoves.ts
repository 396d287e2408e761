import { useTranslation } from 'react-i18next';
import type { Audience } from '@concert/contracts';

/** In words: who will lose a thread when it is moved from one body to another, and who will gain it. */
export function useWhoMoves(audience: Audience, from: string, to: string): string {
  const { t } = useTranslation('discussions');
  if (audience === 'COMPACT') return t('move.everyone', { body: to });
  const [losing, gaining] = [from, to].map((body) => t(`move.group.${audience}`, { body }));
  return t('move.touched', { losing, gaining });
}

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { KindCount } from '../hooks/useHits';
import type { SearchFields } from '../hooks/useSearchAddress';
import classes from './Hits.module.css';

interface KindChoiceProps {
  counts: readonly KindCount[];
  chosen: SearchFields['kind'];
  onChoose: (kind: SearchFields['kind']) => void;
}

/** How much was found of each kind, and which of them is shown. */
export function KindChoice({ counts, chosen, onChoose }: KindChoiceProps) {
  const { t } = useTranslation('search');
  const found = counts.filter(({ kind, count }) => count > 0 || kind === chosen);
  if (found.length === 0) return null;
  const button = (kind: SearchFields['kind'], words: string) => (
    <Button
      key={kind}
      size="compact-sm"
      variant={chosen === kind ? 'filled' : 'default'}
      aria-pressed={chosen === kind}
      onClick={() => onChoose(kind)}
    >
      {words}
    </Button>
  );
  return (
    <div className={classes.kinds} role="group" aria-label={t('kinds')}>
      {button('', t('everything'))}
      {found.map(({ kind, count, more }) =>
        button(kind, t(more ? 'kindAtLeast' : 'kindCount', { kind: t(`kinds_of.${kind}`), count })),
      )}
    </div>
  );
}

import { Suspense, lazy, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './TopBar.module.css';

const Palette = lazy(async () => ({ default: (await import('../palette/Palette')).Palette }));

const onMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Opens the command palette, also by Ctrl or ⌘ and K; its code comes when it is first wanted. */
export function PaletteButton() {
  const { t } = useTranslation('app');
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpened(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        className={classes.palette}
        aria-haspopup="dialog"
        onClick={() => setOpened(true)}
      >
        <span>{t('top.palette')}</span>
        <kbd className={classes.keys}>{onMac ? '⌘ K' : 'Ctrl K'}</kbd>
      </button>
      {opened && (
        <Suspense>
          <Palette onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}

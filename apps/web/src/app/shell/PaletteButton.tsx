import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { whenIdle } from '../when-idle';
import classes from './TopBar.module.css';

const loadPalette = async () => ({ default: (await import('../palette/Palette')).Palette });
const Palette = lazy(loadPalette);

const onMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Opens the command palette, also by Ctrl or ⌘ and K; its code comes after all that is on the page. */
export function PaletteButton() {
  const { t } = useTranslation('app');
  const [opened, setOpened] = useState(false);
  // What is typed from the moment the palette is asked for until it can be typed into; null: type elsewhere.
  const typedRef = useRef<string | null>(null);
  useEffect(() => whenIdle(() => void loadPalette().catch(() => undefined)), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key } = event;
      if (event.ctrlKey || event.metaKey) {
        if (key.toLowerCase() !== 'k') return;
        if (!opened) typedRef.current = '';
        setOpened(true);
      } else if (typedRef.current !== null && key.length === 1) typedRef.current += key;
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [opened]);
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
          <Palette typedRef={typedRef} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}

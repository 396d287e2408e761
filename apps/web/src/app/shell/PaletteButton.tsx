import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './TopBar.module.css';

const Palette = lazy(async () => ({ default: (await import('../palette/Palette')).Palette }));

const onMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Opens the command palette, also by Ctrl or ⌘ and K; its code comes when it is first wanted. */
export function PaletteButton() {
  const { t } = useTranslation('app');
  const [opened, setOpened] = useState(false);
  const before = useRef<Element | null>(null);
  // Where one was when it opened; a page that was chosen takes the focus itself.
  useEffect(() => {
    if (opened) return;
    if (before.current instanceof HTMLElement && document.activeElement === document.body)
      before.current.focus();
    before.current = null;
  }, [opened]);
  const open = () => {
    before.current ??= document.activeElement;
    setOpened(true);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button type="button" className={classes.palette} aria-haspopup="dialog" onClick={open}>
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

import { useEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { scrollPlaces } from '../../assembly/scroll-places';

const PATIENCE = 2_000;

/** Going back leads to the place one left, as soon as the page is long enough again; a new page starts at its top. */
export function useScrollMemory(): void {
  const { key, pathname } = useLocation();
  const navigation = useNavigationType();

  useEffect(() => {
    const remember = () => scrollPlaces.remember(key, window.scrollY);
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [key]);

  useEffect(() => {
    if (navigation !== NavigationType.Pop) {
      if (!document.activeElement?.closest('[data-keeps-focus]')) window.scrollTo(0, 0);
      return;
    }
    const wished = scrollPlaces.of(key);
    if (!wished) return;
    const go = () => window.scrollTo(0, wished);
    const grows = new ResizeObserver(go);
    grows.observe(document.body);
    go();
    const stop = () => grows.disconnect();
    const timer = setTimeout(stop, PATIENCE);
    // Whoever scrolls in the meantime knows better.
    window.addEventListener('wheel', stop, { once: true, passive: true });
    window.addEventListener('touchmove', stop, { once: true, passive: true });
    return () => {
      clearTimeout(timer);
      stop();
      window.removeEventListener('wheel', stop);
      window.removeEventListener('touchmove', stop);
    };
    // The key names the visit; navigation and path belong to it.
  }, [key, navigation, pathname]);
}

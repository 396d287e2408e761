import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router';

/**
 * After a change of page the focus goes to its content, as it would on a page loaded anew. It stays where it is when
 * it stands among tabs: they lead to parts of the same page.
 */
export function useRouteFocus(main: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (document.activeElement?.closest('[data-keeps-focus]')) return;
    main.current?.focus({ preventScroll: true });
  }, [pathname, main]);
}

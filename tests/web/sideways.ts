import type { Page } from '@playwright/test';

export const WIDE = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };
/** As wide as a window of 1280 px at 400 % zoom. */
export const NARROW = { width: 320, height: 640 };

/**
 * Makes the window so wide, which shows what a page loaded at that width would: what depends on it follows it. What the
 * client draws anew for it stands in the second frame.
 */
export async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

/** What makes the page as a whole scroll sideways: the elements that stick out of it. Empty when it fits. */
export function sidewaysOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const out = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (right > root.clientWidth + 0.5 || left < -0.5);
    });
    const named = out.map((element) => `${element.tagName} "${(element.textContent ?? '').slice(0, 40)}"`);
    return [`${root.scrollWidth} px in ${root.clientWidth} px`, ...named.slice(0, 10)];
  });
}

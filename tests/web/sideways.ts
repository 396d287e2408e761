import type { Page } from '@playwright/test';

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

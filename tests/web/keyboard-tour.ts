import type { Page } from '@playwright/test';

/** More than any page has to press; a keyboard that has not come round by then is caught somewhere. */
const MOST_PRESSES = 600;

/** Goes once round a page with the keyboard: what has the focus and does not show it, and what it did not come to. */
export async function tour(page: Page): Promise<{ unseen: string[]; unreached: string[] }> {
  await page.evaluate(markStops);
  const unseen: string[] = [];
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(standHere);
    if (stop === null) break;
    if (!stop.seen) unseen.push(stop.name);
  }
  return { unseen, unreached: await page.evaluate(notReached) };
}

/** Notes what a person with a mouse could press or type into. */
function markStops(): void {
  const pressable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  for (const element of document.querySelectorAll<HTMLElement>(pressable)) {
    const { width, height } = element.getBoundingClientRect();
    const there = element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
    // Of several radio buttons the keyboard stops at one; arrows do the rest.
    const chosenByArrows =
      element instanceof HTMLInputElement && element.type === 'radio' && !element.checked;
    if (there && !chosenByArrows && !element.matches(':disabled, [tabindex="-1"]')) element.dataset.stop = '';
  }
}

/** Where the focus is and whether it shows; null once it has come round. */
function standHere(): { name: string; seen: boolean } | null {
  const element = document.activeElement;
  const last = document.querySelector<HTMLElement>('[data-here]');
  // A field for a day has several places to stop at; after the last stop of a page comes its beginning.
  if (element === last || element === document.body) return { name: '', seen: true };
  delete last?.dataset.here;
  if (!(element instanceof HTMLElement) || element.dataset.reached === '') return null;
  element.dataset.reached = '';
  element.dataset.here = '';
  const shows = (part: Element): boolean => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
  };
  // A radio button or a checkbox may show its focus on the label that is drawn for it.
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
  const field = element.matches('input, select, textarea');
  const seen = shows(element) || field || (label !== undefined && shows(label));
  return { name: element.outerHTML.slice(0, 160), seen };
}

function notReached(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-stop]:not([data-reached])')].map((element) =>
    element.outerHTML.slice(0, 160),
  );
}

/** What is to stay where it is on the screen: an edge of something, and where the page stood when that was seen. */
interface Hold {
  element: Element;
  edge: 'top' | 'bottom';
  /** Counted from the beginning of the page. */
  at: number;
  scrolled: number;
}

/**
 * Keeps what is being read or written where it is on the screen while posts before it come and go, and while pictures
 * in them grow. Browsers that do this by themselves hold on to other things, and not all of them do.
 */
export class SteadyPage {
  private held: Hold | null = null;

  constructor(
    private readonly list: Element,
    private readonly composer: () => Element | null,
  ) {}

  /** From here on; gives back how to stop. */
  watch(): () => void {
    this.measure();
    // A page that stands at its top shows what comes first, whatever that is.
    const grows = new ResizeObserver(() => (this.held?.scrolled === 0 ? this.measure() : this.keep()));
    grows.observe(this.list);
    grows.observe(document.body);
    window.addEventListener('scroll', this.measure, { passive: true });
    document.addEventListener('focusin', this.measure);
    return () => {
      grows.disconnect();
      window.removeEventListener('scroll', this.measure);
      document.removeEventListener('focusin', this.measure);
      this.keepTo(null);
    };
  }

  /** To be called when the list has been drawn anew, before that is seen. */
  keep(): void {
    if (this.held?.element.isConnected) {
      const { element, edge, at, scrolled } = this.held;
      const by = placeOf(element, edge) - at;
      // A page that has become too short for where it stood has been moved by the browser already.
      const shortened = scrolled > document.documentElement.scrollHeight - window.innerHeight;
      if (Math.abs(by) >= 0.5) window.scrollTo(window.scrollX, (shortened ? scrolled : window.scrollY) + by);
    }
    this.measure();
  }

  private readonly measure = (): void => {
    const composer = this.composer();
    const post = [...this.list.querySelectorAll('article')].find(isInView);
    if (composer?.contains(document.activeElement) && isInView(composer)) this.hold(composer, 'top');
    else if (post) this.hold(post, 'top');
    // Between a gap and what stands below the list, whoever went to the end is kept there while the gap is filled.
    else if (this.endsInGap() && placeInWindow(this.list, 'bottom') < window.innerHeight)
      this.hold(this.list, 'bottom');
    else this.keepTo(null);
  };

  private endsInGap(): boolean {
    return [...this.list.querySelectorAll('[data-gap]')].some(isInView);
  }

  private hold(element: Element, edge: Hold['edge']): void {
    this.keepTo({ element, edge, at: placeOf(element, edge), scrolled: window.scrollY });
  }

  /** While something is held, the browser must not hold as well: what grows above would be made up for twice. */
  private keepTo(held: Hold | null): void {
    this.held = held;
    document.documentElement.style.overflowAnchor = held ? 'none' : '';
  }
}

const placeInWindow = (element: Element, edge: Hold['edge']): number => element.getBoundingClientRect()[edge];

const placeOf = (element: Element, edge: Hold['edge']): number =>
  placeInWindow(element, edge) + window.scrollY;

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

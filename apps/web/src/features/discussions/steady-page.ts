/** Keeps what is being read where it is on the screen while posts are put in front of it. */
export class SteadyPage {
  private list: Element | null = null;
  private post: Element | null = null;
  private top = 0;

  /** From here on until `release`; whoever scrolls meanwhile is to stay where they then are. */
  hold(list: Element | null): void {
    this.list = list;
    this.measure();
    window.addEventListener('scroll', this.measure, { passive: true });
  }

  readonly release = (): void => {
    this.list = null;
    this.post = null;
    window.removeEventListener('scroll', this.measure);
  };

  /** To be called when the page has been drawn anew. True when there was something to keep. */
  keep(): boolean {
    if (!this.post?.isConnected) return false;
    window.scrollBy(0, this.post.getBoundingClientRect().top - this.top);
    this.measure();
    return true;
  }

  private readonly measure = (): void => {
    const posts = [...(this.list?.querySelectorAll('article') ?? [])];
    this.post = posts.find((post) => post.getBoundingClientRect().bottom > 0) ?? null;
    this.top = this.post?.getBoundingClientRect().top ?? 0;
  };
}

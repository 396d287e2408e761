/** Keeps what is being read where it is on the screen while posts are put in front of it. */
export class SteadyPage {
  private list: Element | null = null;
  private awaited = '';
  private post: Element | null = null;
  private top = 0;

  /** From here on until that element is on the page; whoever scrolls meanwhile is to stay where they then are. */
  hold(list: Element | null, awaited: string): void {
    this.list = list;
    this.awaited = awaited;
    this.measure();
    window.addEventListener('scroll', this.measure, { passive: true });
  }

  /** What was awaited does not come. */
  readonly release = (): void => {
    this.list = null;
    this.post = null;
    window.removeEventListener('scroll', this.measure);
  };

  /** To be called when the page has been drawn anew; gives back by how much it had to be moved. */
  keep(): number {
    if (!this.post?.isConnected) return 0;
    const by = this.post.getBoundingClientRect().top - this.top;
    window.scrollBy(0, by);
    if (document.getElementById(this.awaited)) this.release();
    else this.measure();
    return by;
  }

  private readonly measure = (): void => {
    const posts = [...(this.list?.querySelectorAll('article') ?? [])];
    this.post = posts.find((post) => post.getBoundingClientRect().bottom > 0) ?? null;
    this.top = this.post?.getBoundingClientRect().top ?? 0;
  };
}

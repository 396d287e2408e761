import { BackgroundWork, Clock, Transactions } from '@concert/kernel';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { SearchIndexStore } from './search-index.store.js';
import { SEARCH_KINDS, type SearchKind } from './search-kinds.js';
import { SearchSources } from './search-sources.js';
import type { SearchTaskEntity } from './search-task.entity.js';

const BATCH = 200;
/** Of a whole kind: larger, because a step costs a round of its own, and short enough to wait for. */
const STEP = 500;
const POLL_MS = 30_000;
const RETRY_MS = 60_000;

/**
 * Brings the index to what the things are. It works beside the events, which only note what has changed: sockets and
 * notices must not wait behind it. Several processes may work at once, one batch at a time. What could not be read is
 * tried again later, without holding up the rest.
 */
@Injectable()
export class SearchIndexer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(SearchIndexer.name);
  private readonly background = new BackgroundWork({
    run: () => this.drain(),
    failed: (error) => this.log.error({ msg: 'search could not index', error: String(error) }),
    pollMs: POLL_MS,
  });

  constructor(
    private readonly index: SearchIndexStore,
    private readonly sources: SearchSources,
    private readonly tx: Transactions,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.background.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.background.stop();
  }

  /** Has everything read again, in the background; what is found meanwhile is what was found before. */
  async reindex(): Promise<void> {
    await this.tx.run(() => this.index.addEverything(this.clock.now()));
    this.wake();
  }

  wake(): void {
    this.background.wake();
  }

  /** Resolves once nothing is due any more. */
  settle(): Promise<void> {
    return this.background.settle();
  }

  private async drain(): Promise<void> {
    while (!this.background.stopping && (await this.index.hasDue(this.clock.now()))) {
      const began = performance.now();
      await this.batch();
      // What is written now is looked for later.
      await this.background.rest(performance.now() - began);
    }
  }

  private async batch(): Promise<void> {
    try {
      await this.tx.run(() => this.work(BATCH));
    } catch (error) {
      this.log.warn({ msg: 'search batch failed', error: String(error) });
      await this.oneByOne();
    }
  }

  /** After a failure: each task alone, so that only the one that fails has to wait. */
  private async oneByOne(): Promise<void> {
    const tasks = await this.index.due(this.clock.now(), BATCH);
    for (const task of tasks) {
      if (this.background.stopping) return;
      try {
        await this.tx.run(async () => {
          await this.index.lock();
          await this.fulfil([task]);
        });
      } catch (error) {
        this.log.warn({ msg: 'search task failed', taskId: task.id, error: String(error) });
        const attempts = task.attempts + 1;
        const dueAt = new Date(this.clock.now().getTime() + RETRY_MS * 2 ** Math.min(attempts - 1, 10));
        await this.index.postpone(task.id, attempts, dueAt);
      }
    }
  }

  private async work(atMost: number): Promise<void> {
    await this.index.lock();
    await this.fulfil(await this.index.due(this.clock.now(), atMost));
  }

  /** Only under the lock: what is read here must still be so when it is written. */
  private async fulfil(tasks: readonly SearchTaskEntity[]): Promise<void> {
    const single = tasks.filter((task) => task.subjectId !== null);
    for (const kind of SEARCH_KINDS) {
      const ids = single.flatMap((task) => (task.kind === kind && task.subjectId ? [task.subjectId] : []));
      await this.bring(kind, [...new Set(ids)]);
    }
    await this.index.done(single.map((task) => task.id));
    const [many] = tasks.filter((task) => task.subjectId === null);
    if (many) await this.step(many);
  }

  private async step({ id, kind, after, within }: SearchTaskEntity): Promise<void> {
    const ids = await this.sources.of[kind].idsAfter(after, STEP, within);
    await this.bring(kind, ids);
    const last = ids.at(-1);
    if (last === undefined || ids.length < STEP) await this.index.done([id]);
    else await this.index.advance(id, last);
  }

  private async bring(kind: SearchKind, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.index.write(kind, ids, await this.sources.of[kind].read(ids));
  }
}

/** Something the product runs on, which can be killed as by a power cut and comes back where it was. */
interface Killable {
  name: string;
  url: string;
  kill: () => Promise<void>;
  start: () => Promise<void>;
  stop: () => Promise<unknown>;
}

export function killablePostgres(
  dataDir: string,
  options?: { persistent?: boolean; tuning?: 'test' },
): Promise<Killable>;
export function killableRedis(folder: string): Promise<Killable>;
/** Started again whenever it ends; `ready` resolves when it answers. */
export function killableApi(
  name: string,
  env: Record<string, string | undefined>,
): Promise<Killable & { ready: () => Promise<void> }>;

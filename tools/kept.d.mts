interface KeptOptions {
  env?: Record<string, string | undefined>;
  cwd?: string;
  signal?: string;
  leftover?: string;
  background?: boolean;
  output?: 'inherit' | 'ignore' | 'pipe';
  errors?: 'inherit' | 'ignore' | 'pipe';
}

interface Kept {
  pid: number | undefined;
  gone: Promise<{ code: number; reason: string }>;
  hasEnded: () => boolean;
  /** Lets it finish, and kills it when `patience` milliseconds have passed. */
  end: (patience?: number) => Promise<{ code: number; reason: string }>;
}

export function keep(command: string, args: readonly string[], options: KeptOptions): Kept;

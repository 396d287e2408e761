let running = 0;
const listeners = new Set<() => void>();

function change(by: number) {
  running += by;
  for (const listener of listeners) listener();
}

/** Whether the code of a page is on its way, for the line of progress at the top. */
export const pageLoading = {
  isRunning: () => running > 0,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  async track<Result>(load: Promise<Result>): Promise<Result> {
    change(1);
    try {
      return await load;
    } finally {
      change(-1);
    }
  },
};

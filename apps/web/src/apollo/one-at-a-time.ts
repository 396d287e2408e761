/**
 * Lets only one run be under way. Whoever calls meanwhile is answered by one more, which begins after the call: so what
 * it finds is never older than the call, and many calls cost two runs.
 */
export function oneAtATime(run: () => Promise<unknown>): () => void {
  let running = false;
  let again = false;
  const runAll = async () => {
    while (again) {
      again = false;
      await run().catch(() => undefined);
    }
    running = false;
  };
  return () => {
    again = true;
    if (running) return;
    running = true;
    void runAll();
  };
}

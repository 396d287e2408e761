const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Longer than any file of tests takes. */
const A_FILE_MS = 15 * MINUTE_MS;

// Seats, mandates and plans begin and end on days (UTC). To a test that runs over midnight, what it has just let begin
// today began yesterday: so a file that starts shortly before midnight runs as if it were a little earlier.
if (DAY_MS - (Date.now() % DAY_MS) < A_FILE_MS) {
  globalThis.Date = class extends Date {
    constructor(...given) {
      if (given.length > 0) super(...given);
      else super(Date.now());
    }

    static now() {
      return super.now() - A_FILE_MS;
    }
  };
}

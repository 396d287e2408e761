/** One row of a benchmark: what we need, what the limit needs, and how many times more that is. */
export function report({ name, unit, ours, baseline, runs }) {
  const ratio = baseline === null ? null : rounded(ours / baseline);
  console.log(
    JSON.stringify({
      name,
      unit,
      ours: rounded(ours),
      baseline: baseline === null ? null : rounded(baseline),
      ratio,
      runs,
    }),
  );
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const rounded = (value) => Number(value.toPrecision(4));

/** Numbers of posts as an address names them: `3-7,12`. */
export function seqRanges(seqs: readonly number[]): string {
  const ranges: [from: number, to: number][] = [];
  for (const seq of [...seqs].sort((one, other) => one - other)) {
    const last = ranges.at(-1);
    if (last && seq <= last[1] + 1) last[1] = seq;
    else ranges.push([seq, seq]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}

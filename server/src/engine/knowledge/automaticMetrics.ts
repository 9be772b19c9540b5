/** What adapters call themselves by their speed, in megabits a second; the first that fits counts. */
const SPEEDS: readonly (readonly [RegExp, (match: RegExpExecArray) => number])[] = [
  [
    /(?<![\w.])(1|2\.5|5|10|20|25|40|50|100|200)[ -]?G(?:b|bit|bps|be|igabit|base)?\b/i,
    ([, number]) => Number(number) * 1000,
  ],
  [/gigabit|\b10\/100\/1000\b|\bPRO\/1000\b|\bGbE\b/i, () => 1000],
  [/fast ethernet|\b10\/100\b|\bPRO\/100\b/i, () => 100],
];

/** The speed that an adapter's description names; the link may be slower. */
export function speedNamedIn(description: string): number | undefined {
  for (const [pattern, speed] of SPEEDS) {
    const match = pattern.exec(description);
    if (match !== null) return speed(match);
  }
  return undefined;
}

/**
 * The metric that Windows gives a wired link of at least that many megabits a second from Windows 10 and Server 2016 on
 * (Microsoft Learn: Automatic metric for IPv4 routes).
 */
const METRICS: readonly (readonly [speed: number, metric: number])[] = [
  [100_000, 5],
  [40_000, 10],
  [10_000, 15],
  [2_000, 20],
  [200, 25],
  [80, 35],
  [20, 45],
  [4, 55],
];

/** The automatic metric of a wired link, by its speed in megabits a second. */
export function automaticMetric(speed: number): number {
  return METRICS.find(([least]) => speed >= least)?.[1] ?? 65;
}

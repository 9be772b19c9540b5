import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Scheduler } from '../../server/src/lsp/scheduler';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Work that takes so many milliseconds, and the times at which it began. */
function working(cost: number): { readonly scheduler: Scheduler; readonly begun: readonly number[] } {
  const begun: number[] = [];
  const first = Date.now();
  const work = () => {
    begun.push(Date.now() - first);
    vi.setSystemTime(Date.now() + cost);
  };
  return { scheduler: new Scheduler(work, () => Date.now()), begun };
}

describe('work that is asked for', () => {
  test('is done once for all the asking before it', () => {
    const { scheduler, begun } = working(1);
    for (let key = 0; key < 5; key++) scheduler.request();
    vi.runAllTimers();
    expect(begun).toHaveLength(1);
  });

  test('is done soon, however dear it was the last time', () => {
    const { scheduler, begun } = working(100);
    scheduler.request();
    vi.runAllTimers();
    vi.advanceTimersByTime(1000);
    scheduler.request();
    vi.advanceTimersByTime(1);
    expect(begun).toHaveLength(2);
  });

  test.each([1, 24])('of %i ms is done again at once', (cost) => {
    const { scheduler, begun } = working(cost);
    scheduler.request();
    vi.advanceTimersByTime(0);
    scheduler.request();
    vi.advanceTimersByTime(0);
    expect(begun).toHaveLength(2);
  });

  test.each([
    [25, 25],
    [100, 100],
    [2000, 300],
  ])('of %i ms rests for %i ms before it is done again', (cost, rest) => {
    const { scheduler, begun } = working(cost);
    scheduler.request();
    vi.advanceTimersByTime(0);
    scheduler.request();
    vi.advanceTimersByTime(rest - 1);
    expect(begun).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(begun).toHaveLength(2);
  });

  test('is done while somebody types on without a pause', () => {
    const { scheduler, begun } = working(50);
    for (let key = 0; key < 20; key++) {
      scheduler.request();
      vi.advanceTimersByTime(30);
    }
    expect(begun.length).toBeGreaterThan(4);
  });

  test('is done at once when an answer needs it, and not again', () => {
    const { scheduler, begun } = working(100);
    scheduler.request();
    scheduler.flush();
    expect(begun).toHaveLength(1);
    vi.runAllTimers();
    scheduler.flush();
    expect(begun).toHaveLength(1);
  });

  test('is not done any more at the end', () => {
    const { scheduler, begun } = working(1);
    scheduler.request();
    scheduler.dispose();
    vi.runAllTimers();
    expect(begun).toEqual([]);
  });
});

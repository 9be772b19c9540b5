/** Days of the months of a leap year. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * A date as year, month and day, with whatever stands behind it apart (such as a time); `undefined` for no date.
 * Written with all digits, so that two of them compare as text.
 */
export function parseCalendarDate(text: string): string | undefined {
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\S)/.exec(text.trim());
  const [year = 0, month = 0, day = 0] = (parts ?? []).slice(1).map(Number);
  const days = month === 2 && !isLeap(year) ? 28 : (DAYS[month - 1] ?? 0);
  if (parts === null || day < 1 || day > days) return undefined;
  return [String(year).padStart(4, '0'), pair(month), pair(day)].join('-');
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function pair(number: number): string {
  return String(number).padStart(2, '0');
}

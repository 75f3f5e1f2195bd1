const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The first day that a partial date (`2016`, `2016-11`, `2016-11-07`) can mean. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day that it can mean. */
export function lastDay(date: string): string {
  const [, year = '', month = '12', day] = PARTIAL.exec(date) ?? [];
  if (day !== undefined) return date;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(last).padStart(2, '0')}`;
}

/** The day that "today" means to the server, which counts in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** How exactly a date is known. */
export function precisionOf(date: string): 'day' | 'month' | 'year' {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** A day as a year with a fraction: 2016-07-02 is about the middle of 2016. */
export function yearNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const start = Date.UTC(year, 0, 1);
  return year + (Date.UTC(year, month - 1, date) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** A partial date as people of a language write it, no more precise than it is known. */
export function writtenDate(date: string, language: string): string {
  return formatOf(precisionOf(date), language).format(timeOf(date));
}

/** A period as people of a language write it: 19–21 Nov 2014. */
export function writtenRange(from: string, to: string, language: string): string {
  const precision = precisionOf(from);
  if (precision !== precisionOf(to)) return `${writtenDate(from, language)} – ${writtenDate(to, language)}`;
  return formatOf(precision, language).formatRange(timeOf(from), timeOf(to));
}

function timeOf(date: string): Date {
  return new Date(`${firstDay(date)}T00:00:00Z`);
}

function formatOf(precision: ReturnType<typeof precisionOf>, language: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: 'short' }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  });
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay, isCertainlyBefore, isPartialDate, lastDay, shortestText } from '../src/partial-date.js';

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partialDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
const year = fc.integer({ min: 1, max: 9999 }).map((number) => String(number).padStart(4, '0'));

describe('A partial date', () => {
  it('is a year, a month or a day of the calendar', () => {
    fc.assert(fc.property(partialDate, (date) => isPartialDate(date)));
  });

  it.each([
    '',
    '16',
    '2016-1',
    '2016-13',
    '2016-00',
    '2023-02-29',
    '2016-04-31',
    '2016-11-07T00:00',
    ' 2016',
    '0000',
    '20161107',
  ])('is not "%s"', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it('begins no later than it ends, and both are whole days that begin with it', () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        const [first, last] = [firstDay(date), lastDay(date)];
        return (
          first <= last &&
          [first, last].every((bound) => bound.length === 10 && isPartialDate(bound) && bound.startsWith(date))
        );
      }),
    );
  });

  it('contains every day that begins with it, and no other', () => {
    fc.assert(
      fc.property(partialDate, day, (date, other) => {
        const within = firstDay(date) <= other && other <= lastDay(date);
        return within === other.startsWith(date);
      }),
    );
  });

  it('has a shortest text that begins on the same day, and its own stands among those of its days', () => {
    // The boundaries of months and years are where texts and days differ.
    const near = fc
      .tuple(year, fc.constantFrom('', '-01', '-01-01', '-01-02', '-02', '-02-01', '-12', '-12-31'))
      .map(([y, end]) => y + end);
    const date = fc.oneof(partialDate, near);
    fc.assert(
      fc.property(date, date, (one, other) => {
        expect(firstDay(shortestText(other))).toBe(firstDay(other));
        if (firstDay(one) >= firstDay(other)) expect(one >= shortestText(other)).toBe(true);
        if (lastDay(one) <= lastDay(other)) expect(one <= lastDay(other)).toBe(true);
      }),
    );
  });

  it('ends on 29 February in leap years only', () => {
    fc.assert(
      fc.property(year, (text) => {
        const number = Number(text);
        const leap = (number % 4 === 0 && number % 100 !== 0) || number % 400 === 0;
        return lastDay(`${text}-02`) === `${text}-02-${leap ? '29' : '28'}`;
      }),
    );
  });

  it('comes certainly before another only where no day of it comes after or is one of the other’s', () => {
    fc.assert(
      fc.property(partialDate, partialDate, (date, other) => {
        const certain = isCertainlyBefore(date, other);
        return certain === lastDay(date) < firstDay(other) && !(certain && isCertainlyBefore(other, date));
      }),
    );
    expect(isCertainlyBefore('2016', '2016-11')).toBe(false);
    expect(isCertainlyBefore('2016-11', '2016')).toBe(false);
    expect(isCertainlyBefore('2016-10', '2016-11-01')).toBe(true);
    expect(isCertainlyBefore('2016-11-07', '2016-11-07')).toBe(false);
  });
});

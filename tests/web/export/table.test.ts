import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/web/export/table';

describe('a table as CSV', () => {
  it('gives back every cell of text, however odd, but for those that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.integer()), { minLength: 1 }), (rows) => {
        const csv = csvOf({ columns: ['name', 'count'], rows });
        const read = csvParse(csv.slice(1)).map(({ name, count }) => [name, Number(count)]);
        const shown = rows.map(([name, count]) => [/^[=+@\t\r]|^-(?!\d)/.test(name) ? `'${name}` : name, count]);
        expect(read).toEqual(shown);
      }),
    );
  });

  it('begins with the mark by which Excel knows UTF-8, and leaves unknown cells empty', () => {
    expect(csvOf({ columns: ['名称', 'since'], rows: [['网络安全法', null]] })).toBe(
      '\uFEFF名称,since\n网络安全法,\r\n',
    );
  });

  it('does not let a name become a formula', () => {
    expect(csvOf({ columns: ['name'], rows: [['=HYPERLINK("x")']] })).toContain(`'=HYPERLINK`);
  });
});

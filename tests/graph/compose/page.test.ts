import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CallerError } from '../../../src/errors.js';
import { readPage, writeCursor, type PageArguments } from '../../../src/graph/compose/page.js';

const faultOf = (args: PageArguments, order = 'id'): unknown => {
  try {
    return readPage(args, order);
  } catch (error) {
    return error instanceof CallerError
      ? { code: error.code, argument: error.details.argument, message: error.message }
      : error;
  }
};

describe('a page', () => {
  it('is the first 20 where nothing is said, or only null', () => {
    const page = { size: 20, backward: false, beyond: undefined };
    expect(readPage({}, 'id')).toEqual(page);
    expect(readPage({ first: null, after: null, last: null, before: null }, 'id')).toEqual(page);
  });

  it('holds from 0 to 100', () => {
    for (const first of [0, 1, 100]) expect(readPage({ first }, 'id')).toMatchObject({ size: first, backward: false });
    for (const last of [0, 1, 100]) expect(readPage({ last }, 'id')).toMatchObject({ size: last, backward: true });
    for (const size of [-1, 101, 2 ** 31 - 1]) {
      expect(faultOf({ first: size })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' });
      expect(faultOf({ last: size })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'last' });
    }
  });

  it('has one direction', () => {
    const cursor = writeCursor('id', ['a']);
    expect(faultOf({ first: 1, last: 1 })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'last' });
    expect(faultOf({ first: 1, before: cursor })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'before' });
    expect(faultOf({ last: 1, after: cursor })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
    expect(faultOf({ after: cursor, before: cursor })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'before' });
  });
});

describe('a cursor', () => {
  const key = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constant(null),
    fc.boolean(),
  );

  it('gives back the keys that it was made of, whatever they are', () => {
    fc.assert(
      fc.property(key, fc.string({ unit: 'grapheme' }), (value, id) => {
        const after = writeCursor('value DESC,id', [value, id]);
        // JSON knows no negative zero, which compares like zero.
        expect(readPage({ after }, 'value DESC,id').beyond).toEqual([Object.is(value, -0) ? 0 : value, id]);
        expect(readPage({ last: 1, before: after }, 'value DESC,id').beyond).toHaveLength(2);
      }),
    );
  });

  it('can stand in an address and a header as it is', () => {
    fc.assert(
      fc.property(key, (value) => {
        expect(writeCursor('value,id', [value, '法'])).toMatch(/^[\w-]+$/);
      }),
    );
  });

  it('of another order is refused', () => {
    expect(faultOf({ after: writeCursor('name', ['a']) })).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'after',
      message: 'Argument "after" is "WyJuYW1lIiwiYSJd": the cursor is from a list in another order.',
    });
  });

  it('that nobody made is refused, and shown cut to 60 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (after) => {
        expect(faultOf({ after })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
      }),
    );
    expect(faultOf({ after: 'y'.repeat(9_999) })).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'after',
      message: `Argument "after" is "${'y'.repeat(60)}…": expected a cursor that this API gave.`,
    });
  });

  it.each([
    [['id']],
    [['id', 'a', 'b']],
    [['id', {}]],
    [['id', ['a']]],
    [['id', null]],
    [['id', 1]],
    ['id'],
    [{ 0: 'id', 1: 'a' }],
    [null],
  ])('of %j is refused', (content) => {
    const after = Buffer.from(JSON.stringify(content)).toString('base64url');
    expect(faultOf({ after })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });
});

import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { selfContainedOperation } from '../../../src/web/export/self-contained-operation';

const withValues = (text: string, variables: Record<string, unknown>): string =>
  selfContainedOperation(parse(text, { noLocation: true }), variables);

describe('an operation to be pasted elsewhere', () => {
  it('holds its variables as defaults: text quoted, values of enums not', () => {
    const text = withValues('query Q($id: ID!, $tiers: [InstrumentTier!], $day: PartialDate) { a(id: $id) }', {
      id: 'cn-"law"',
      tiers: ['LAW', 'PLAN'],
      day: '2017-06-01',
    });
    expect(text).toContain('$id: ID! = "cn-\\"law\\""');
    expect(text).toContain('$tiers: [InstrumentTier!] = [LAW, PLAN]');
    expect(text).toContain('$day: PartialDate = "2017-06-01"');
    expect(() => parse(text)).not.toThrow();
  });

  it('leaves out what is not given, and writes null, numbers and booleans as they are', () => {
    const text = withValues('query Q($a: Int, $b: Boolean, $c: String, $d: Float, $e: Int) { f }', {
      a: 20,
      b: false,
      c: null,
      d: 0.5,
    });
    expect(text).toContain('$a: Int = 20');
    expect(text).toContain('$b: Boolean = false');
    expect(text).toContain('$c: String = null');
    expect(text).toContain('$d: Float = 0.5');
    expect(text).toMatch(/\$e: Int[,)]/);
  });
});

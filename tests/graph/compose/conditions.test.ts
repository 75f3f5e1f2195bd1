import { describe, expect, it } from 'vitest';
import { withConditions, withoutUnasked } from '../../../src/graph/compose/conditions.js';

const FILE =
  'MATCH (node:A)\nWHERE ($kinds IS NULL OR node.kind IN $kinds)\n  AND ($types IS NULL OR node.type IN $types)';

describe('a condition on an argument', () => {
  it('is left out where the argument is not given', () => {
    expect(withoutUnasked(FILE, {})).toBe('MATCH (node:A)');
    expect(withoutUnasked(FILE, { kinds: null, types: ['A'] })).toBe(
      'MATCH (node:A)\n  WHERE ($types IS NULL OR node.type IN $types)',
    );
    expect(withoutUnasked(FILE, { kinds: ['A'] })).toBe(
      'MATCH (node:A)\nWHERE ($kinds IS NULL OR node.kind IN $kinds)',
    );
  });

  it('stays where it is not alone on its lines', () => {
    const text = 'MATCH (node)\nWHERE ($kinds IS NULL OR EXISTS {\n  MATCH (other)\n})';
    expect(withoutUnasked(text, {})).toBe(text);
  });

  it('stays where its line asks by another argument, too', () => {
    const text =
      'MATCH (node)\nWHERE ($kinds IS NULL OR node.kind IN $kinds) AND ($types IS NULL OR node.type IN $types)';
    expect(withoutUnasked(text, { types: ['A'] })).toBe(text);
  });
});

describe('further conditions', () => {
  it('follow WHERE or AND, whichever the last clause wants', () => {
    expect(withConditions('MATCH (a) WHERE a.x = 1 MATCH (b)', ['c', 'd'])).toBe(
      'MATCH (a) WHERE a.x = 1 MATCH (b) WHERE c AND d',
    );
    expect(withConditions('MATCH (a) WHERE a.x = 1', ['c'])).toBe('MATCH (a) WHERE a.x = 1 AND c');
    expect(withConditions('MATCH (a)', [])).toBe('MATCH (a)');
  });
});

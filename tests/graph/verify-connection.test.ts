import { expect, test } from 'vitest';
import { isNewEnough } from '../../src/graph/verify-connection.js';

test.each([
  ['4.4.40', false],
  ['5.9.0', false],
  ['5.25.1', false],
  ['5.26.0', true],
  ['5.26.30', true],
  ['5.27.0-aura', true],
  ['2025.01.0', true],
])('a Neo4j %s is new enough: %s', (version, expected) => {
  expect(isNewEnough(version)).toBe(expected);
});

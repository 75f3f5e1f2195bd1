import { describe, expect, it } from 'vitest';
import { binds, rename } from '../../../src/graph/compose/rename.js';

const SCOPE = { this: 'n0', node: 'n1', relationship: 'r1', score: 's1', other: 'o1', another: 'p1' };
const renamed = (text: string): string => rename(text, SCOPE, (name) => `a0_${name}`);

describe('renaming', () => {
  it.each([
    [
      'MATCH (this)-[relationship:IMPLEMENTS]->(node:LegalInstrument)',
      'MATCH (n0)-[r1:IMPLEMENTS]->(n1:LegalInstrument)',
    ],
    ['WHERE node.id = $id AND other.score > score', 'WHERE n1.id = $a0_id AND o1.score > s1'],
    ['MATCH (other)<-[another:MEMBER_OF]-()', 'MATCH (o1)<-[p1:MEMBER_OF]-()'],
    // A property, a label, a parameter and a procedure's column are no variables, and neither are longer words.
    ['this.node', 'n0.node'],
    ['(:node)', '(:node)'],
    ['$node', '$a0_node'],
    ['YIELD `node` AS node, `score` AS other', 'YIELD `node` AS n1, `score` AS o1'],
    ['nodes, thisOne, other_node, anotherone', 'nodes, thisOne, other_node, anotherone'],
    ['startNode(node) = this', 'startNode(n1) = n0'],
  ])('makes of %s: %s', (text, expected) => {
    expect(renamed(text)).toBe(expected);
  });

  it('leaves alone what the scope has no name for', () => {
    expect(rename('node, relationship', { node: 'n1' }, String)).toBe('n1, relationship');
  });

  it('tells which parameters the text has', () => {
    const names: string[] = [];
    rename('date($asOf) IN $tiers', SCOPE, (name) => {
      names.push(name);
      return name;
    });
    expect(names).toEqual(['asOf', 'tiers']);
  });
});

describe('a text binds', () => {
  it('the variables that it uses, and not properties of their names', () => {
    expect(binds('MATCH (this)-[relationship:CITES]->(node)', 'relationship')).toBe(true);
    expect(binds('RETURN node.score', 'score')).toBe(false);
    expect(binds('MATCH (this)--(node) WHERE $score', 'score')).toBe(false);
    expect(binds('MATCH (another)', 'other')).toBe(false);
  });
});

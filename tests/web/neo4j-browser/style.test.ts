import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LABEL_OF_KIND, LABEL_OF_TIER, RELATIONSHIP_TYPES } from '../../../src/data/vocabulary';
import { KIND_COLOURS, TIERS, type EntityKind } from '../../../src/web/kinds';

const text = readFileSync(new URL('../../../cypher/browser/style.grass', import.meta.url), 'utf8');
const rules = new Map(
  [...text.matchAll(/^([\w.]+) \{\n([^}]*(?:\{\w+\}[^}]*)*)\n\}$/gm)].map(([, selector = '', body = '']) => [
    selector,
    Object.fromEntries([...body.matchAll(/^ {2}([\w-]+): (.*);$/gm)].map(([, name = '', value = '']) => [name, value])),
  ]),
);
const rule = (selector: string): Record<string, string> => rules.get(selector) ?? {};
const size = (selector: string): number => Number.parseInt(rule(selector).diameter ?? '', 10);

describe('the style of Neo4j Browser', () => {
  it('was read to its end', () => {
    expect(rules.size).toBe(text.match(/^\S+ \{$/gm)?.length);
  });

  it.each(Object.entries(LABEL_OF_KIND))('has for %s the colour that it has in the explorer', (kind, label) => {
    expect(rule(`node.${label}`).color).toBe(KIND_COLOURS[kind as EntityKind]);
  });

  it.each(Object.entries(LABEL_OF_TIER))('has for the tier %s the colour of instruments', (_, label) => {
    expect(rule(`node.${label}`).color).toBe(KIND_COLOURS.INSTRUMENT);
  });

  it('tells the tiers apart, each by a ring of its own, the higher never smaller than the lower', () => {
    const labels = TIERS.map((tier) => `node.${LABEL_OF_TIER[tier]}`);
    expect(new Set(labels.map((label) => rule(label)['border-color'])).size).toBe(TIERS.length);
    const sizes = labels.map(size);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  it('has the rule of a tier after that of all instruments, whose it overrules', () => {
    const order = [...rules.keys()];
    for (const tier of TIERS) {
      expect(order.indexOf(`node.${LABEL_OF_TIER[tier]}`)).toBeGreaterThan(order.indexOf('node.LegalInstrument'));
    }
  });

  it('shows names, never ids', () => {
    for (const [selector, { caption }] of rules) {
      if (selector.startsWith('node.')) expect(caption, selector).toMatch(/^"\{(?!id\})\w+\}/);
    }
  });

  it.each(RELATIONSHIP_TYPES)('says in words what %s is', (type) => {
    expect(rule(`relationship.${type}`).caption).toMatch(/^"[a-z ]*(\{\w+\})?"$/);
  });

  it('holds nothing that the parser of Neo4j Browser does not know: no comments, and a colon a line', () => {
    expect(text).not.toMatch(/\/[/*]/);
    for (const line of text.split('\n').filter((each) => each.startsWith('  ')))
      expect(line.split(':')).toHaveLength(2);
  });
});

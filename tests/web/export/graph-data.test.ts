import { describe, expect, it } from 'vitest';
import { graphmlOf } from '../../../src/web/export/graph-data';

const law = { id: 'law', name: 'Law "A" & <B>', kind: 'INSTRUMENT' } as const;
const rule = { id: 'rule', name: 'Rule', kind: 'INSTRUMENT' } as const;
const implementing = { id: 'rule~IMPLEMENTS~law', type: 'IMPLEMENTS', from: 'rule', to: 'law' };

describe('a part of the graph as GraphML', () => {
  it('holds every node and relationship with what is known of it, and nothing for what is not', () => {
    const text = graphmlOf({ nodes: [law, rule], relationships: [{ ...implementing, since: '2017', until: null }] });
    expect(text).toContain('<node id="law"><data key="name">Law &quot;A&quot; &amp; &lt;B&gt;</data>');
    expect(text).toContain(
      '<edge id="rule~IMPLEMENTS~law" source="rule" target="law"><data key="type">IMPLEMENTS</data><data key="since">2017</data></edge>',
    );
  });

  it('leaves out a relationship whose other end is not in it, as a reader would refuse it', () => {
    expect(graphmlOf({ nodes: [rule], relationships: [implementing] })).not.toContain('<edge');
  });

  it('writes no character that XML forbids', () => {
    const name = 'a\u0000b\u000Bc\uFFFEd';
    expect(graphmlOf({ nodes: [{ ...law, name }], relationships: [] })).toContain('>abcd<');
  });
});

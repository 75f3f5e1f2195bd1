import { describe, expect, it } from 'vitest';
import { treeOf } from '../../../src/web/views/law/lineage-tree';
import { lineThatBegins, moveOf } from '../../../src/web/views/law/tree-keys';
import { foldingOf, visibleRows } from '../../../src/web/views/law/tree-rows';
import { LINEAGE } from './lineage';

const open = visibleRows(treeOf(LINEAGE)!, foldingOf([]));
const closed = visibleRows(treeOf(LINEAGE)!, foldingOf(['all']));

describe('the keys of the tree', () => {
  it('go down and up by line, and to both ends', () => {
    expect(moveOf('ArrowDown', open, 0)).toEqual({ to: 1 });
    expect(moveOf('ArrowUp', open, 0)).toEqual({ to: 0 });
    expect(moveOf('End', open, 0)).toEqual({ to: open.length - 1 });
    expect(moveOf('Home', open, 5)).toEqual({ to: 0 });
  });

  it('unfold to the right before they go in, and fold to the left before they go out', () => {
    expect(moveOf('ArrowRight', closed, 0)).toEqual({ turn: 'law' });
    expect(moveOf('ArrowRight', open, 0)).toEqual({ to: 1 });
    expect(moveOf('ArrowLeft', open, 1)).toEqual({ turn: 'law~AMENDMENTS' });
    expect(moveOf('ArrowLeft', open, 2)).toEqual({ to: 1 });
    expect(moveOf('ArrowLeft', closed, 0)).toBeUndefined();
  });

  it('leave other keys alone', () => {
    expect(moveOf('a', open, 0)).toBeUndefined();
  });
});

describe('typing letters', () => {
  const texts = ['Data', 'Cyber', 'Children', 'Cryptography'];

  it('goes to the next line that begins with a letter, round the end', () => {
    expect(lineThatBegins('c', texts, 1)).toBe(2);
    expect(lineThatBegins('c', texts, 3)).toBe(1);
  });

  it('narrows down with more letters, and may stay', () => {
    expect(lineThatBegins('cr', texts, 2)).toBe(3);
    expect(lineThatBegins('cr', texts, 3)).toBe(3);
    expect(lineThatBegins('x', texts, 0)).toBeUndefined();
  });
});

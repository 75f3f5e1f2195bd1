import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SOURCES_DIR } from '../../src/data/source-folder.js';
import { readSourceText, SOURCE_FILE_PREFIXES } from '../../src/data/source-text.js';
import { NEEDS_SOURCES, SOURCES_AT_HAND } from './sources.js';

// Made up; with the kinds of damage that the recognised text has.
const DAMAGED = ` Preface

One sentence that is long enough to fill its line to the end, as running text does
when it goes on over the end of a
 page, and ends.

I. A Heading Torn

into Two

First paragraph.

— An item, which is a paragraph.

It is cut by an address and programs

https://example.org/page.html

Source: Somebody
Direct link: https://example.org/page.html

to make one of it.

I1. Second Chapter

Its text.

Panel 1 A List

Type Examples

* First thing
* Second
thing

Law
 1. A Section After a Page Break

Its text ends here.
 A new page begins a new paragraph after a short line.

Panel 2 In the Middle
of a Section

The only paragraph of the panel.
 The section goes on.

[11. Third Chapter

Text.

Conclusion

The end.
`;

describe('The white paper’s text', () => {
  it('is read into headings, paragraphs and panels despite its damage', () => {
    expect(readSourceText('wp-2023', DAMAGED).map(({ locator, text }) => `${locator}: ${text}`)).toEqual([
      'Preface: Preface',
      'Preface ¶1: One sentence that is long enough to fill its line to the end, as running text does when it goes on over ' +
        'the end of a page, and ends.',
      'I: I. A Heading Torn into Two',
      'I ¶1: First paragraph.',
      'I ¶2: — An item, which is a paragraph.',
      'I ¶3: It is cut by an address and programs to make one of it.',
      'II: I1. Second Chapter',
      'II ¶1: Its text.',
      'Panel 1: Panel 1 A List',
      'Panel 1 ¶1: Type Examples',
      'Panel 1 ¶2: * First thing',
      'Panel 1 ¶3: * Second thing',
      'Panel 1 ¶4: Law',
      'II.1: 1. A Section After a Page Break',
      'II.1 ¶1: Its text ends here.',
      'II.1 ¶2: A new page begins a new paragraph after a short line.',
      'Panel 2: Panel 2 In the Middle of a Section',
      'Panel 2 ¶1: The only paragraph of the panel.',
      'II.1 ¶3: The section goes on.',
      'III: [11. Third Chapter',
      'III ¶1: Text.',
      'Conclusion: Conclusion',
      'Conclusion ¶1: The end.',
    ]);
  });

  it.skipIf(!SOURCES_AT_HAND)(`has the sections and panels that its readers know${NEEDS_SOURCES}`, async () => {
    const locators = (await readSource('wp-2023')).map(({ locator }) => locator);
    const headings = locators.filter((locator) => !locator.includes('¶'));
    const inOrder =
      'Preface|I|II|Panel 1|II.1|II.2|II.3|II.4|III|III.1|III.2|III.3|Panel 2|Panel 3|III.4|III.5|Panel 4|IV|IV.1|IV.2|Panel 5|' +
      'IV.3|Panel 6|V|V.1|V.2|V.3|Panel 7|V.4|VI|VI.1|VI.2|VI.3|Panel 8|Conclusion';
    expect(headings).toEqual(inOrder.split('|'));

    const count = (place: string) => locators.filter((locator) => locator.startsWith(`${place} ¶`)).length;
    const paragraphs = Object.fromEntries(headings.map((place) => [place, count(place)]));
    expect(paragraphs).toMatchObject({
      Preface: 4,
      I: 11,
      II: 3,
      'II.1': 7,
      'III.3': 6,
      'IV.3': 5,
      'V.1': 4,
      'VI.1': 3,
      'VI.2': 4,
    });
    expect(paragraphs).toMatchObject({ 'Panel 1': 35, 'Panel 2': 1, 'Panel 5': 2, 'Panel 8': 1, Conclusion: 2 });
  });

  it.skipIf(!SOURCES_AT_HAND)(`places well-known facts where they stand${NEEDS_SOURCES}`, async () => {
    const text = new Map((await readSource('wp-2023')).map((place) => [place.locator, place.text]));
    expect(text.get('II.1 ¶7')).toContain('Law on the Protection of Minors');
    expect(text.get('III.3 ¶5')).toMatch(/^— Regulating online trading/);
    expect(text.get('Panel 5 ¶2')).toContain('118,764');
    expect(text.get('IV.3 ¶5')).toContain('judicial protection of minors');
    expect(text.get('VI.1 ¶2')).toContain('Kazakhstan');
    expect(text.get('VI.3 ¶3')).toContain('Wuzhen Declaration');
  });
});

describe('Every source text', () => {
  for (const documentId of Object.keys(SOURCE_FILE_PREFIXES)) {
    it.skipIf(!SOURCES_AT_HAND)(`${documentId} is read without losing a word${NEEDS_SOURCES}`, async () => {
      const places = await readSource(documentId);
      const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
      const raw = (await readRaw(documentId)).replace(/^\s*(https?:|Source: |Direct link: ).*$/gm, '');
      expect(words(places.map(({ text }) => text).join(' '))).toEqual(words(raw));
    });
  }

  it('without sections has a place for each line that is not blank, which leads back to the line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('', '  ', 'word', ' two words ', '¶3')),
        fc.constantFrom('\n', '\r\n'),
        (lines, end) => {
          const places = readSourceText('cac-2024', lines.join(end));
          const filled = lines.map((line) => line.trim()).filter((line) => line !== '');
          expect(places.map(({ locator }) => filled[Number(locator.slice(1)) - 1])).toEqual(
            places.map(({ text }) => text),
          );
          expect(places).toHaveLength(filled.length);
        },
      ),
    );
  });
});

async function readSource(documentId: string) {
  return readSourceText(documentId, await readRaw(documentId));
}

async function readRaw(documentId: string): Promise<string> {
  const files = await readdir(DEFAULT_SOURCES_DIR);
  const file = files.find((name) => name.startsWith(SOURCE_FILE_PREFIXES[documentId]!));
  return readFile(path.join(DEFAULT_SOURCES_DIR, file!), 'utf8');
}

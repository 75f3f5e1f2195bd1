/**
 * Finds the sections, panels and paragraphs of the white paper (`wp-2023`), whose text came out of character recognition:
 * chapter numbers are misread ("I1." is II, "[11." is III, a first "V." is IV), a page break is a line that starts with a
 * space, and a web address in between cuts a paragraph in two.
 */
import type { SourcePassage } from './source-passage.js';

/** The chapters in their order; the numbers in the text are too damaged to be read. */
const CHAPTERS = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** Panels stand inside sections, and nothing in the text marks their ends: found by reading. Panel 1 ends with its section. */
const PARAGRAPHS_OF_PANEL: Readonly<Record<string, number>> = { 2: 1, 3: 1, 4: 1, 5: 2, 6: 1, 7: 1, 8: 1 };

/** Lines of running text are 80 to 90 characters long; a shorter one ends its paragraph. */
const SHORT_LINE = 80;

const PROVENANCE_LINE = /^(https?:\/\/|Source: |Direct link: )/;
const UNNUMBERED_HEADING = /^(Preface|Conclusion)$/;
const CHAPTER_HEADING = /^[IVX1l[\]]+\. [A-Z]/;
const SECTION_HEADING = /^([1-9])\. [A-Z]/;
const PANEL_HEADING = /^Panel (\d+) /;
const LIST_ITEM = /^[*»] /;

/** The headings (`II`, `II.1`, `Panel 5`) and paragraphs (`II.1 ¶3`, `Panel 5 ¶2`) of the white paper, in the text's order. */
export function readWhitePaper(text: string): SourcePassage[] {
  const passages: SourcePassage[] = [];
  let chapter = '';
  let section = '';
  let panel = '';
  let chapters = 0;
  const paragraphs = new Map<string, number>();

  const addHeading = (locator: string, heading: string) => passages.push({ locator, text: heading });
  const addParagraph = (place: string, paragraph: string) => {
    const number = (paragraphs.get(place) ?? 0) + 1;
    paragraphs.set(place, number);
    passages.push({ locator: `${place} ¶${number}`, text: paragraph });
  };

  for (const block of blocksOf(text)) {
    const panelNumber = PANEL_HEADING.exec(block)?.[1];
    const sectionNumber = SECTION_HEADING.exec(block)?.[1];
    if (UNNUMBERED_HEADING.test(block)) {
      chapter = section = block;
      panel = '';
      addHeading(section, block);
    } else if (panelNumber !== undefined) {
      panel = panelNumber;
      addHeading(`Panel ${panel}`, block);
    } else if (sectionNumber !== undefined) {
      section = `${chapter}.${sectionNumber}`;
      panel = '';
      addHeading(section, block);
    } else if (CHAPTER_HEADING.test(block)) {
      chapter = section = CHAPTERS[chapters++] ?? `chapter ${chapters}`;
      panel = '';
      addHeading(section, block);
    } else {
      const last = passages.at(-1);
      // A chapter's heading may be torn into two blocks; running text ends with a full stop.
      if (last?.locator === chapter && !block.endsWith('.')) {
        passages[passages.length - 1] = { ...last, text: `${last.text} ${block}` };
        continue;
      }
      if (panel !== '' && (paragraphs.get(`Panel ${panel}`) ?? 0) === PARAGRAPHS_OF_PANEL[panel]) panel = '';
      addParagraph(panel === '' ? section : `Panel ${panel}`, block);
    }
  }
  return passages;
}

/** The headings, paragraphs and list items of the text, each as one line. */
function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  let lines: string[] = [];
  const close = () => {
    const block = lines.join(' ');
    lines = [];
    if (block === '') return;
    // Only the second half of a paragraph that was cut in two starts with a small letter.
    if (/^[a-z]/.test(block) && blocks.length > 0) blocks.push(`${blocks.pop()} ${block}`);
    else blocks.push(block);
  };
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === '') close();
    if (line === '' || PROVENANCE_LINE.test(line)) continue;
    const pageBreak = /^\s/.test(raw);
    const afterShortLine = (lines.at(-1)?.length ?? 0) < SHORT_LINE;
    if (LIST_ITEM.test(line) || (pageBreak && afterShortLine && !/^[a-z]/.test(line))) close();
    lines.push(line);
  }
  close();
  return blocks;
}

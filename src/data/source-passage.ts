/** A place in a source text: a heading with the section or panel it opens, or a paragraph. */
export interface SourcePassage {
  /** `Preface ¶1`, `II`, `II.1 ¶3`, `Panel 5 ¶2`; in texts without sections `¶41`. */
  readonly locator: string;
  /** What stands there, on one line. */
  readonly text: string;
}

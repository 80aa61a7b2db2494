// Lines and columns of a text, as editors count them.

/** A place in a text; both count from 1, the column in UTF-16 units. */
export interface LinePosition {
  readonly line: number;
  readonly column: number;
}

/** Where the UTF-16 offset lies; lines end with a line feed, or with a carriage return and a line feed. */
export function lineAt(text: string, offset: number): LinePosition {
  let line = 1;
  let start = 0;
  for (let feed = text.indexOf('\n'); feed >= 0 && feed < offset; feed = text.indexOf('\n', start)) {
    line++;
    start = feed + 1;
  }
  return { line, column: offset - start + 1 };
}

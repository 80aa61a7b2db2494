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

/** As `lineAt`, for whoever asks for many places of one text: linear to make, logarithmic to ask. Holds no text. */
export function linesOf(text: string): (offset: number) => LinePosition {
  const starts = [0];
  for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
  return (offset) => {
    let low = 1;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return { line: low, column: offset - (starts[low - 1] ?? 0) + 1 };
  };
}

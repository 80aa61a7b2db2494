// What messages of several sorts have in common: places as the protocol counts them (line, UTF-16 character), and pages
// of rows. Types alone.

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Place {
  readonly uri: string;
  readonly range: Range;
}

export interface TreePage<N> {
  readonly items: readonly N[];
  /** How many rows there are in all under this parent. */
  readonly total: number;
}

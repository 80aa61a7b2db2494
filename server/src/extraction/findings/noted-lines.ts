// The lines of an article with what was learned of each by itself, for as long as they stand. Knows no rule and no
// other line.
import type { SegmentContent, TextDocument } from '../../text/document';
import { LinesOverEdits, StandingLine } from '../over-edits';

/**
 * Something learned from a line alone; it is asked once for every line that reads the same.
 *
 * @param recall what another scan learns of the same line
 */
export type LineScan<Learned> = (
  content: SegmentContent,
  recall: <Other>(scan: LineScan<Other>) => Other,
) => Learned;

/** A line with what scans learned of it. */
export class NotedLine extends StandingLine {
  #learned: Map<LineScan<unknown>, unknown> | undefined;

  /** What a scan learns of the line. */
  recall<Learned>(scan: LineScan<Learned>): Learned {
    this.#learned ??= new Map();
    const known = this.#learned.get(scan);
    if (known !== undefined) return known as Learned;
    const fresh = scan(this.content, (other) => this.recall(other));
    this.#learned.set(scan, fresh);
    return fresh;
  }
}

/** The lines of an article over its states, with what scans learned of them: call `read` for each state. */
export class NotedLines extends LinesOverEdits<NotedLine> {
  /** Lines in which a scan found something, and the state up to which all were asked. */
  readonly #holding = new Map<
    LineScan<readonly unknown[]>,
    { upTo: number; readonly lines: Set<NotedLine> }
  >();

  read({ segments }: TextDocument): this {
    this.update(
      segments.map(({ content }) => content),
      (content) => new NotedLine(content),
    );
    return this;
  }

  /** The lines in which a scan finds something, in order; those that stand are not asked again. */
  holding(scan: LineScan<readonly unknown[]>): readonly NotedLine[] {
    const known = this.#holding.get(scan) ?? { upTo: 0, lines: new Set() };
    this.#holding.set(scan, known);
    for (const line of this.lines)
      if (line.changed > known.upTo && line.recall(scan).length > 0) known.lines.add(line);
    known.upTo = this.now;
    for (const line of known.lines) if (line.index < 0) known.lines.delete(line);
    return [...known.lines].sort((a, b) => a.index - b.index);
  }
}

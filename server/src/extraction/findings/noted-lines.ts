// What was learned of each line of an article by itself, for as long as it stands. Knows no rule and no other line.
import type { SegmentContent } from '../../text/document';
import type { LinesOverEdits, StandingLine } from '../over-edits';

/**
 * Something learned from a line alone; it is asked once for every line that reads the same.
 *
 * @param recall what another scan learns of the same line
 */
export type LineScan<Learned> = (
  content: SegmentContent,
  recall: <Other>(scan: LineScan<Other>) => Other,
) => Learned;

/** What a scan learns of a line. */
export function recall<Learned>(line: StandingLine, scan: LineScan<Learned>): Learned {
  const known = line.notes.get(scan);
  if (known !== undefined) return known as Learned;
  const fresh = scan(line.content, (other) => recall(line, other));
  line.notes.set(scan, fresh);
  return fresh;
}

/** Lines in which a scan found something, and the state up to which all were asked. */
interface Holding {
  upTo: number;
  readonly lines: Set<StandingLine>;
}

/** The lines in which a scan finds something, in order; those that stand are not asked again. */
export function linesHolding(
  over: LinesOverEdits<StandingLine>,
  scan: LineScan<readonly unknown[]>,
): readonly StandingLine[] {
  const known = (over.notes.get(scan) as Holding | undefined) ?? { upTo: 0, lines: new Set() };
  over.notes.set(scan, known);
  for (const line of over.lines)
    if (line.changed > known.upTo && recall(line, scan).length > 0) known.lines.add(line);
  known.upTo = over.now;
  for (const line of known.lines) if (line.index < 0) known.lines.delete(line);
  return [...known.lines].sort((a, b) => a.index - b.index);
}

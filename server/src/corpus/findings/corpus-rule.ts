// A rule across articles: as a rule of one article, but it sees the corpus around it.
import type { Remark, RuleInfo } from '../../extraction/findings/rule';
import type { CorpusSight } from './corpus-sight';

/** After so many pairs a rule says where the run may pause. */
const PAIRS = 32;

/** Makes what tells, asked once a pair, whether the run may pause now. */
export function piecesOfPairs(): () => boolean {
  let count = 0;
  return () => ++count % PAIRS === 0;
}

export interface CorpusRule extends RuleInfo {
  /** Undefined between two remarks, or where nothing is to be said of a pair: the run may pause there. */
  readonly check: (sight: CorpusSight) => Iterable<Remark | undefined>;
}

// A rule across articles: as a rule of one article, but it sees the corpus around it.
import type { Remark, RuleInfo } from '../../extraction/findings/rule';
import type { CorpusSight } from './corpus-sight';

export interface CorpusRule extends RuleInfo {
  /** Undefined between two remarks, or where nothing is to be said of a pair: the run may pause there. */
  readonly check: (sight: CorpusSight) => Iterable<Remark | undefined>;
}

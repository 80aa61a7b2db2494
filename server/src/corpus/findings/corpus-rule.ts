// A rule across articles: as a rule of one article, but it sees the corpus around it.
import type { Remark, RuleInfo } from '../../extraction/findings/rule';
import type { CorpusSight } from './corpus-sight';

export interface CorpusRule extends RuleInfo {
  readonly check: (sight: CorpusSight) => Iterable<Remark>;
}

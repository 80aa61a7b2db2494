// Every rule there is, in one article and across articles: what settings, documentation and reports list.
import { RULES } from '../../extraction/findings/judge';
import type { RuleInfo } from '../../extraction/findings/rule';
import { CORPUS_RULES } from './judge-corpus';

/** All rules in the order of the guidelines: code, title, description, default severity, help page, fixes. */
export const CATALOGUE: readonly RuleInfo[] = [...RULES, ...CORPUS_RULES];

/** The rule with this code; undefined when there is none. */
export function ruleInfo(code: string): RuleInfo | undefined {
  return CATALOGUE.find((rule) => rule.code === code);
}

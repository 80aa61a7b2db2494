// The list of rules of one article, and the run over it. Add a rule: one file beside this one, one line here.
import type { Finding } from '../analysis';
import type { AnalysisOptions } from '../options';
import type { Rule, RuleInput } from './rule';
import { unattributedQuote } from './unattributed-quote';

export const RULES: readonly Rule[] = [unattributedQuote];

/** All findings of an article, in the order of the text; rules that are off say nothing. */
export function judge(input: RuleInput, options: AnalysisOptions): Finding[] {
  const findings: Finding[] = [];
  for (const rule of RULES) {
    const severity = options.rules.get(rule.code) ?? rule.severity;
    if (severity === 'off') continue;
    for (const remark of rule.check(input))
      findings.push({ related: [], ...remark, code: rule.code, severity });
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1));
}

// The list of rules of one article, and the run over it. Add a rule: one file beside this one, one line here.
import type { TextDocument } from '../../text/document';
import { atOnce } from '../../text/pieces';
import type { Analysis, Finding } from '../analysis';
import type { AnalysisOptions } from '../options';
import { agentlessPassive } from './agentless-passive';
import { anonymousSource } from './anonymous-source';
import { detachedQuote } from './detached-quote';
import { headlineMismatch } from './headline-mismatch';
import { hedgedClaim } from './hedged-claim';
import type { Remark, Rule, RuleInfo } from './rule';
import { createSight, type Standing } from './sight';
import { speakerUnclear } from './speaker-unclear';
import { unattributedAttitude } from './unattributed-attitude';
import { unattributedClaim } from './unattributed-claim';
import { unattributedQuote } from './unattributed-quote';
import { unclosedQuote } from './unclosed-quote';

/** The rules of one article, in the order of the guidelines. */
export const RULES: readonly Rule[] = [
  unattributedQuote,
  speakerUnclear,
  detachedQuote,
  unclosedQuote,
  unattributedClaim,
  unattributedAttitude,
  anonymousSource,
  hedgedClaim,
  agentlessPassive,
  headlineMismatch,
];

/** Remarks that a rule is less sure of than this are not shown, unless the corpus sets another threshold. */
export const DEFAULT_THRESHOLD = 0.5;

/** @param standing what stands of the article from one state to the next: the answer is the same without it */
type Judge<Result> = (
  input: Omit<Analysis, 'findings'> & { readonly document: TextDocument },
  standing?: Standing,
) => Result;

/** Makes a judge of articles. */
export function createJudge(options: AnalysisOptions): Judge<Finding[]> {
  const judge = createJudgeInStages(options);
  return (input, standing) => atOnce(judge(input, standing));
}

/** Makes a judge who lets others go first behind each rule. */
export function createJudgeInStages(options: AnalysisOptions): Judge<Generator<void, Finding[]>> {
  return function* judge(input, standing) {
    const sight = createSight(input, standing);
    const findings: Finding[] = [];
    for (const rule of RULES) {
      findings.push(...findingsOf([rule], sight, options));
      yield;
    }
    return findings.sort(inTextOrder);
  };
}

/** What rules find in what they see of an article, in the order of the text; rules that are off say nothing. */
export function findingsOf<S>(
  rules: readonly (RuleInfo & { readonly check: (sight: S) => Iterable<Remark> })[],
  sight: S,
  options: AnalysisOptions,
): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = severityOf(rule, options);
    if (severity === 'off') continue;
    for (const remark of rule.check(sight)) {
      const finding = settle(remark, rule.code, severity, options);
      if (finding !== undefined) findings.push(finding);
    }
  }
  return findings.sort(inTextOrder);
}

/** What a corpus makes of a rule: its own word, else the rule's default. */
function severityOf(rule: RuleInfo, options: AnalysisOptions): Finding['severity'] | 'off' {
  return options.rules.get(rule.code) ?? rule.severity;
}

/** A remark with its severity; undefined when it is under the corpus' threshold. */
function settle(
  remark: Remark,
  code: string,
  severity: Finding['severity'],
  options: AnalysisOptions,
): Finding | undefined {
  if ((remark.confidence ?? 1) < (options.threshold ?? DEFAULT_THRESHOLD)) return undefined;
  const { start, end, message, related = [] } = remark;
  return { start, end, code, severity, message, related };
}

/** Order of the text, then of the codes: the same findings always come in the same order. */
export function inTextOrder(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

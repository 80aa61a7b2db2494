// What somebody prefers of findings, whatever the corpus: severities and a threshold from the editor's settings. Where
// newsmark.json says something, it wins, so that all who work on a corpus see the same.
import type { Severity } from '../extraction/analysis';
import type { AnalysisOptions } from '../extraction/options';
import { CATALOGUE } from './findings/catalogue';

export interface FindingPreferences {
  /** Severity by finding code; a code that is absent keeps its default. */
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  /** Findings that a rule is less sure of than this, 0…1, are not shown; absent: the default. */
  readonly threshold?: number;
}

export const NO_PREFERENCES: FindingPreferences = { rules: new Map() };

const LEVELS: ReadonlySet<unknown> = new Set(['error', 'warning', 'information', 'hint', 'off']);

/**
 * Reads preferences as an editor hands them over. What is no rule, no severity or no number from 0 to 1 is left out.
 *
 * @param said `{severity: {code: level}, threshold: 0…1}`, or anything else
 */
export function readPreferences(said: unknown): FindingPreferences {
  const { severity, threshold } = isRecord(said) ? said : {};
  const codes = new Set(CATALOGUE.map(({ code }) => code));
  const rules = new Map<string, Severity | 'off'>();
  for (const [code, level] of Object.entries(isRecord(severity) ? severity : {}))
    if (codes.has(code) && LEVELS.has(level)) rules.set(code, level as Severity | 'off');
  const isShare = typeof threshold === 'number' && threshold >= 0 && threshold <= 1;
  return isShare ? { rules, threshold } : { rules };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The options of a corpus with what somebody prefers where it says nothing; the same object when that is nothing. */
export function withPreferences(
  options: AnalysisOptions,
  { rules, threshold }: FindingPreferences,
): AnalysisOptions {
  const isNothing = rules.size === 0 && (threshold === undefined || options.threshold !== undefined);
  if (isNothing) return options;
  return {
    ...options,
    rules: new Map([...rules, ...options.rules]),
    ...(options.threshold === undefined && threshold !== undefined ? { threshold } : {}),
  };
}

// A rule: one file, one code. What it sees of the article and what it says.
import type { Language } from '../../language/language';
import type { TextDocument } from '../../text/document';
import type { Analysis, Related, Severity } from '../analysis';

export interface RuleInput extends Omit<Analysis, 'findings'> {
  readonly document: TextDocument;
  readonly language: Language;
}

/** A finding before its severity is settled. */
export interface Remark {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly related?: readonly Related[];
}

export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  readonly check: (input: RuleInput) => Iterable<Remark>;
}

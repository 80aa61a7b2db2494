// From the answers of features/ to the protocol. Offsets become positions in the text they were counted in.
import {
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type InlayHint,
  InlayHintKind,
  type Location,
  type Position,
  type Range,
  SymbolKind,
} from 'vscode-languageserver/node';
import type { IndexedArticle } from '../corpus/snapshot';
import type { BlockRole, EntityType, Finding, Severity } from '../extraction/analysis';
import type { Fold } from '../features/folding';
import type { SpeakerHint } from '../features/inlay-hints';
import { type SemanticToken, TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/semantic-tokens';
import type { OutlineItem } from '../features/symbols';
import type { CorpusSession } from '../session/corpus-session';
import type { Located } from '../session/workspace';
import type { Span } from '../text/span';
import type { FindingPages } from './finding-pages';
import { uriBelow, uriOfKey } from './uris';

/** Where the lines of an article begin: all that a position needs. */
type Lines = Pick<IndexedArticle, 'lineStarts'>;

/** The position of a UTF-16 offset in an article. */
export function toPosition({ lineStarts }: Lines, offset: number): Position {
  let low = 0;
  let high = lineStarts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return { line: low - 1, character: offset - (lineStarts[low - 1] ?? 0) };
}

/** The UTF-16 offset of a position in an article; one beyond its line is that line's end. */
export function toOffset({ lineStarts, text }: IndexedArticle, { line, character }: Position): number {
  const start = lineStarts[line];
  if (start === undefined) return text.length;
  const next = lineStarts[line + 1];
  return Math.min(start + character, next === undefined ? text.length : next - 1);
}

export function toRange(article: Lines, span: Span): Range {
  const start = toPosition(article, span.start);
  // Most spans stand in one line, and an answer may have thousands of them.
  const next = article.lineStarts[start.line + 1] ?? Number.POSITIVE_INFINITY;
  const isOneLine = span.start <= span.end && span.end < next;
  const end = isOneLine
    ? { line: start.line, character: start.character + span.end - span.start }
    : toPosition(article, span.end);
  return { start, end };
}

/** The URI of an article of a corpus. */
export function toUri(session: CorpusSession, articleId: string): string {
  return session.folder === undefined ? uriOfKey(articleId) : uriBelow(session.folder, articleId);
}

export function toLocation(
  session: CorpusSession,
  article: Lines & Pick<IndexedArticle, 'id'>,
  span: Span,
): Location {
  return { uri: toUri(session, article.id), range: toRange(article, span) };
}

export const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toDiagnostics(located: Located, pages: FindingPages): Diagnostic[] {
  return located.article.analysis.findings.map((finding) => toDiagnostic(located, finding, pages));
}

export function toDiagnostic(
  { session, snapshot, article }: Located,
  finding: Finding,
  pages: FindingPages,
): Diagnostic {
  const page = pages.addressOf(finding.code);
  return {
    range: toRange(article, finding),
    severity: SEVERITIES[finding.severity],
    code: finding.code,
    ...(page !== undefined && { codeDescription: { href: page } }),
    source: 'newsmark',
    message: finding.message,
    relatedInformation: finding.related.flatMap((related) => {
      const there = related.article === undefined ? article : snapshot.article(related.article);
      return there === undefined
        ? []
        : [{ location: toLocation(session, there, related), message: related.message }];
    }),
  };
}

const ROLE_KINDS: Readonly<Record<BlockRole | 'quote', SymbolKind>> = {
  headline: SymbolKind.Module,
  subhead: SymbolKind.Namespace,
  dateline: SymbolKind.Constant,
  byline: SymbolKind.Constant,
  caption: SymbolKind.Constant,
  body: SymbolKind.Field,
  credit: SymbolKind.Constant,
  boilerplate: SymbolKind.Null,
  quote: SymbolKind.String,
};

export function toDocumentSymbol(article: IndexedArticle, item: OutlineItem): DocumentSymbol {
  return {
    name: item.label,
    detail: item.detail,
    kind: ROLE_KINDS[item.kind],
    range: toRange(article, item.span),
    selectionRange: toRange(article, item.focus),
    children: item.children.map((child) => toDocumentSymbol(article, child)),
  };
}

export const ENTITY_KINDS: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  place: SymbolKind.Package,
  group: SymbolKind.Enum,
  event: SymbolKind.Event,
};

export function toFoldingRange(article: IndexedArticle, fold: Fold): FoldingRange {
  const { start, end } = toRange(article, fold);
  return {
    startLine: start.line,
    endLine: end.line,
    ...(fold.kind === 'boilerplate' && { kind: FoldingRangeKind.Comment }),
  };
}

export function toInlayHint(article: IndexedArticle, hint: SpeakerHint): InlayHint {
  return {
    position: toPosition(article, hint.offset),
    label: `→ ${hint.label}`,
    kind: InlayHintKind.Type,
    paddingLeft: true,
  };
}

/** A token as the protocol's builder takes it: line, character, length, type, modifiers. */
export function toTokenData(
  article: IndexedArticle,
  token: SemanticToken,
): [number, number, number, number, number] {
  const { line, character } = toPosition(article, token.start);
  const modifiers = token.isReference ? 1 << TOKEN_MODIFIERS.indexOf('reference') : 0;
  return [line, character, token.end - token.start, TOKEN_TYPES.indexOf(token.type), modifiers];
}

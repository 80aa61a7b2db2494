// One article's analysis as a line of JSON, version 1 (docs/command-line.md, server/schema/analysis.schema.json).
// Turns UTF-16 into code points; decides nothing.
import type { LinkedEntity } from '../corpus/in-corpus';
import type { Analysis, Entity, Finding } from '../extraction/analysis';
import type { OffsetMap } from '../text/offsets';
import type { Span } from '../text/span';

/** An id as the caller gave it; null where there was none. */
export type LineId = string | number | null;

export interface LineInput {
  readonly id: LineId;
  readonly text: string;
  readonly analysis: Analysis;
  readonly meta: Readonly<Record<string, unknown>>;
}

/** What is known of another article that a finding points at. */
export interface RelatedArticle {
  readonly id: LineId;
  readonly offsets: Pick<OffsetMap, 'toCodePoint'>;
}

export const SCHEMA_VERSION = 1;

/**
 * The answer for one article as a plain value, ready for JSON.
 *
 * @param offsets of the article's own text
 * @param other another article of the same run by its internal id; a related span in an unknown one is left out
 */
export function analysisLine(
  { id, text, analysis, meta }: LineInput,
  offsets: OffsetMap,
  other: (article: string) => RelatedArticle | undefined = () => undefined,
): Record<string, unknown> {
  const pair = ({ start, end }: Span, map: RelatedArticle['offsets'] = offsets): [number, number] => [
    map.toCodePoint(start),
    map.toCodePoint(end),
  ];
  const bounds = (span: Span, map: RelatedArticle['offsets'] = offsets) => {
    const [start, end] = pair(span, map);
    return { start, end };
  };
  const pairs = (spans: readonly Span[]) => spans.map((span) => pair(span));
  return {
    id,
    schema: SCHEMA_VERSION,
    offsets: 'codepoint',
    blocks: analysis.blocks.map((block) => ({ role: block.role, ...bounds(block) })),
    entities: analysis.entities.map((entity: Entity & Partial<LinkedEntity>) => ({
      id: entity.id,
      name: entity.name,
      type: entity.type,
      aliases: entity.aliases,
      ...(entity.local && { local: entity.local }),
    })),
    mentions: analysis.mentions.map((mention) => ({
      ...bounds(mention),
      text: text.slice(mention.start, mention.end),
      type: mention.type,
      form: mention.form,
      entity: mention.entity,
      confidence: rounded(mention.confidence),
    })),
    quotes: analysis.quotes.map((quote) => ({
      id: quote.id,
      kind: quote.kind,
      content: pairs(quote.content),
      cue: pairs(quote.cue),
      source: pairs(quote.source),
      speaker: quote.speaker,
      status: quote.status,
      confidence: rounded(quote.confidence),
      nested: quote.nested,
      rule: quote.rule,
    })),
    findings: analysis.findings.map((finding) => ({
      code: finding.code,
      ...bounds(finding),
      severity: finding.severity,
      message: finding.message,
      related: relatedOf(finding),
    })),
    meta,
  };

  function relatedOf(finding: Finding) {
    return finding.related.flatMap(({ article, message, ...span }) => {
      if (article === undefined) return [{ ...bounds(span), message }];
      const found = other(article);
      return found === undefined ? [] : [{ id: found.id, ...bounds(span, found.offsets), message }];
    });
  }
}

function rounded(probability: number): number {
  return Math.round(probability * 1000) / 1000;
}

// W3C Web Annotation (https://www.w3.org/TR/annotation-model/) as one JSON-LD collection, an annotation a line. Every fragment is found
// again by its position (code points) and by its words; mentions identify, quotes describe.
import { type OffsetMap, offsetMap } from '../text/offsets';
import type { Span } from '../text/span';
import { type ExportArticle, type Exporter, iriPart } from './export';

/** UTF-16 units of text kept before and after a fragment. */
const CONTEXT = 32;

export const webAnnotation: Exporter = {
  open() {
    let written = 0;
    const piece = (content: string) => [{ path: 'annotations.jsonld', content }];
    return {
      begin: () =>
        piece(
          '{"@context": "http://www.w3.org/ns/anno.jsonld", "id": "urn:newsmark:collection",\n' +
            ' "type": "AnnotationCollection",\n' +
            ' "first": {"id": "urn:newsmark:page:1", "type": "AnnotationPage", "startIndex": 0, "items": [',
        ),
      article: (article) =>
        piece(
          annotationsOf(article)
            .map((one) => `${written++ === 0 ? '' : ','}\n${JSON.stringify(one)}`)
            .join(''),
        ),
      // The number of all is known when all are written.
      end: () => piece(`\n]}, "total": ${written}}\n`),
    };
  },
  losses: ({ blocks, findings, mentions, quotes }) => ({
    blocks: blocks.length,
    findings: findings.length,
    'confidence values': mentions.length + quotes.length,
  }),
};

function annotationsOf({ id, text, analysis }: ExportArticle): object[] {
  const map = offsetMap(text);
  const target = (spans: readonly Span[]) => spans.map((span) => fragment(id, text, map, span));
  const names = new Map(analysis.entities.map((entity) => [entity.id, entity.name]));
  const identify = (entity: string) => ({
    type: 'SpecificResource',
    purpose: 'identifying',
    source: `urn:newsmark:entity:${iriPart(entity)}`,
  });
  const tag = (value: string) => ({ type: 'TextualBody', purpose: 'tagging', value });
  const iri = (kind: string, number: number) => `urn:newsmark:${kind}:${iriPart(id)}:${number}`;
  return [
    ...analysis.mentions.map((mention, i) => ({
      id: iri('mention', i + 1),
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        identify(mention.entity),
        tag(mention.type),
        tag(mention.form),
        { type: 'TextualBody', purpose: 'describing', value: names.get(mention.entity) ?? '' },
      ],
      target: target([mention]),
    })),
    ...analysis.quotes.flatMap((quote, i) => {
      const quoteIri = iri('quote', i + 1);
      const part = (role: string, spans: readonly Span[]) =>
        spans.length === 0
          ? []
          : [
              {
                id: `${quoteIri}:${role}`,
                type: 'Annotation',
                motivation: 'linking',
                body: [{ type: 'SpecificResource', purpose: 'linking', source: quoteIri }, tag(role)],
                target: target(spans),
              },
            ];
      return [
        {
          id: quoteIri,
          type: 'Annotation',
          motivation: 'describing',
          body: [
            tag('quote'),
            tag(quote.kind),
            tag(quote.status),
            ...(quote.nested ? [tag('nested')] : []),
            ...(quote.speaker === null ? [] : [identify(quote.speaker)]),
          ],
          target: target(quote.content),
        },
        ...part('cue', quote.cue),
        ...part('source', quote.source),
      ];
    }),
  ];
}

function fragment(id: string, text: string, map: OffsetMap, { start, end }: Span) {
  return {
    source: id.split('/').map(iriPart).join('/'),
    selector: [
      { type: 'TextPositionSelector', start: map.toCodePoint(start), end: map.toCodePoint(end) },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\udc00-\udfff]/u, ''),
        suffix: text.slice(end, end + CONTEXT).replace(/[\ud800-\udbff]$/u, ''),
      },
    ],
  };
}

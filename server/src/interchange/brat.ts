// brat standoff (https://brat.nlplab.org/standoff.html): per article a text and an .ann file, and the two
// configuration files that brat wants beside them. Offsets count code points of the exported text, which has no
// byte-order mark and ends its lines with a line feed; a span never crosses a line, but falls into fragments.
import type { EntityType } from '../extraction/analysis';
import { offsetMap } from '../text/offsets';
import type { Span } from '../text/span';
import type { ExportArticle, Exporter, ExportFile } from './export';

const TYPES: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  group: 'Group',
  event: 'Event',
};

export const brat: Exporter = {
  open: () => ({
    begin: () => [
      { path: 'annotation.conf', content: ANNOTATION_CONF },
      { path: 'visual.conf', content: VISUAL_CONF },
    ],
    article: filesOf,
    end: () => [],
  }),
  losses: ({ blocks, findings, mentions, quotes }) => ({
    blocks: blocks.length,
    findings: findings.length,
    'confidence values': mentions.length + quotes.length,
  }),
};

function filesOf({ id, text, analysis }: ExportArticle): ExportFile[] {
  const { plain, moved } = plainText(text);
  const map = offsetMap(plain);
  const lines: string[] = [];
  const counters = { T: 0, E: 0, A: 0, '#': 0 };
  const next = (kind: keyof typeof counters) => `${kind}${++counters[kind]}`;
  const names = new Map(analysis.entities.map((entity) => [entity.id, entity.name]));

  /** A text-bound annotation. @returns its id, or undefined where no character is left of it */
  const bind = (type: string, spans: readonly Span[]): string | undefined => {
    const fragments = spans
      .flatMap(({ start, end }) => withinLines(plain, { start: moved(start), end: moved(end) }))
      .sort((a, b) => a.start - b.start);
    if (fragments.length === 0) return undefined;
    const key = next('T');
    const offsets = fragments.map(({ start, end }) => `${map.toCodePoint(start)} ${map.toCodePoint(end)}`);
    const words = fragments.map(({ start, end }) => plain.slice(start, end)).join(' ');
    lines.push(`${key}\t${type} ${offsets.join(';')}\t${words}`);
    return key;
  };
  const attribute = (name: string, of: string, value = '') =>
    lines.push(`${next('A')}\t${name} ${of}${value && ` ${value}`}`);
  const note = (of: string, value: string) =>
    lines.push(`${next('#')}\tAnnotatorNotes ${of}\t${value.replaceAll(/\s+/gu, ' ')}`);

  const bound = new Map<string, string[]>();
  const first = new Map<string, string>();
  for (const mention of analysis.mentions) {
    const key = bind(TYPES[mention.type], [mention]);
    if (key === undefined) continue;
    attribute('Form', key, mention.form);
    note(key, `${mention.entity} (${names.get(mention.entity) ?? ''})`);
    bound.set(mention.entity, [...(bound.get(mention.entity) ?? []), key]);
    if (!first.has(mention.entity)) first.set(mention.entity, key);
  }
  for (const keys of bound.values()) if (keys.length > 1) lines.push(`*\tSame ${keys.join(' ')}`);
  for (const quote of analysis.quotes) {
    const content = bind('Content', quote.content);
    const trigger = bind('Quote', quote.cue.length > 0 ? quote.cue : quote.content);
    if (content === undefined || trigger === undefined) continue;
    const source = quote.source.length > 0 ? bind('Source', quote.source) : undefined;
    const speaker = quote.speaker === null ? undefined : first.get(quote.speaker);
    const event = next('E');
    const roles = [`Content:${content}`, source && `Source:${source}`, speaker && `Speaker:${speaker}`];
    lines.push(`${event}\tQuote:${trigger} ${roles.filter(Boolean).join(' ')}`);
    attribute('Kind', event, quote.kind);
    attribute('Status', event, quote.status);
    if (quote.nested) attribute('Nested', event);
  }
  const base = id.replace(/\.txt$/u, '');
  return [
    { path: `${base}.txt`, content: plain },
    { path: `${base}.ann`, content: lines.map((line) => `${line}\n`).join('') },
  ];
}

/** The text without a byte-order mark and carriage returns, and where an offset of the old text has gone. */
function plainText(text: string): { readonly plain: string; readonly moved: (offset: number) => number } {
  const gone: number[] = [];
  const dropped = text.replaceAll(/^\ufeff+|\r+(?=\n)/gu, (match, offset: number) => {
    for (let i = 0; i < match.length; i++) gone.push(offset + i);
    return '';
  });
  const plain = dropped.replaceAll('\r', '\n');
  return {
    plain,
    moved(offset) {
      let low = 0;
      let high = gone.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((gone[middle] ?? 0) < offset) low = middle + 1;
        else high = middle;
      }
      return offset - low;
    },
  };
}

/** The span cut at line ends, without the white space around the cuts. */
function withinLines(text: string, { start, end }: Span): Span[] {
  const fragments: Span[] = [];
  for (const match of text.slice(start, end).matchAll(/[^\n]+/gu)) {
    const words = match[0].trim();
    if (words === '') continue;
    const from = start + match.index + match[0].indexOf(words);
    fragments.push({ start: from, end: from + words.length });
  }
  return fragments;
}

const ANNOTATION_CONF = `[entities]
Person
Organization
Place
Group
Event
Content
Source

[relations]
Same\tPerson, Person, <REL-TYPE>:symmetric-transitive
Same\tOrganization, Organization, <REL-TYPE>:symmetric-transitive
Same\tPlace, Place, <REL-TYPE>:symmetric-transitive
Same\tGroup, Group, <REL-TYPE>:symmetric-transitive
Same\tEvent, Event, <REL-TYPE>:symmetric-transitive
<OVERLAP>\tContent, <ENTITY>, <OVL-TYPE>:<ANY>
<OVERLAP>\tSource, <ENTITY>, <OVL-TYPE>:<ANY>

[events]
Quote\tContent:Content, Source?:Source, Speaker?:Person|Organization|Place|Group|Event

[attributes]
Form\tArg:Person|Organization|Place|Group|Event, Value:name|alias|nominal|pronoun
Kind\tArg:Quote, Value:direct|mixed|indirect
Status\tArg:Quote, Value:named|resolved|metonym|anonymous|unclear|none
Nested\tArg:Quote
`;

const VISUAL_CONF = `[labels]
Person | Person | Per
Organization | Organization | Org
Place | Place | Plc
Group | Group | Grp
Event | Event | Evt
Content | Content | Cont
Source | Source | Src
Quote | Quote | Q

[drawing]
Person\tbgColor:#ffccaa
Organization\tbgColor:#8fb2ff
Place\tbgColor:#a4e2b5
Group\tbgColor:#f4eb9a
Event\tbgColor:#d6b3ff
Content\tbgColor:#e3e3e3
Source\tbgColor:#ffd9ec
Quote\tbgColor:#ffffff
`;

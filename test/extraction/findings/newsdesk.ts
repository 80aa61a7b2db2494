// Articles for the tests of findings, written with markers, so that each test reads as a piece of news.
//
//   # line                a headline; every other line is a body paragraph
//   ⟨c:…⟩ ⟨v:…⟩ ⟨s:…⟩     content, cue and source of the first quote; ⟨c2:…⟩ of the second, and so on
//   ⟦Anna Roe⟧            a person's name; ⟦o:Acme⟧ an organization, ⟦p:Oslo⟧ a place
//   ⟪code:…⟫              words that a finding should cover (in the held-out articles)

import type {
  Entity,
  EntityType,
  Finding,
  Mention,
  Quote,
  SpeakerStatus,
} from '../../../server/src/extraction/analysis';
import { createJudge } from '../../../server/src/extraction/findings/judge';
import { type AnalysisOptions, DEFAULT_OPTIONS } from '../../../server/src/extraction/options';
import { TOKEN_RULES } from '../../../server/src/language/abbreviations';
import { readDocument } from '../../../server/src/text/document';
import type { Span } from '../../../server/src/text/span';

/** What the speaker stage says of a quote, by its number; a quote that is left out is `named` with the entity `e1`. */
export type Speakers = Readonly<
  Record<number, { readonly status: SpeakerStatus; readonly speaker?: string }>
>;

export interface Desk {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** "code: words" of every finding, in order. */
  readonly said: readonly string[];
}

const TYPES: Readonly<Record<string, EntityType>> = { o: 'organization', p: 'place', g: 'group' };

/** Reads a marked article. */
export function readMarked(marked: string, speakers: Speakers = {}) {
  let text = '';
  const parts = new Map<number, { content: Span[]; cue: Span[]; source: Span[] }>();
  const mentions: Mention[] = [];
  const entities: Entity[] = [];
  const expected: { code: string; start: number; end: number }[] = [];
  const open: { close: string; done: (start: number, end: number) => void; start: number }[] = [];
  for (let at = 0; at < marked.length; ) {
    const tag = /^(?:⟨([cvs])(\d*):|⟦(?:([opg]):)?|⟪([a-z-]+):)/u.exec(marked.slice(at));
    if (tag !== null) {
      const [opening, kind, number, type, code] = tag;
      open.push({
        close: ({ '⟨': '⟩', '⟦': '⟧', '⟪': '⟫' } as Record<string, string>)[opening[0] ?? ''] ?? '',
        start: text.length,
        done: (start, end) => {
          if (code !== undefined) {
            expected.push({ code, start, end });
            return;
          }
          if (kind === undefined) {
            const name = text.slice(start, end);
            let entity = entities.find((one) => one.name === name);
            if (entity === undefined) {
              entity = {
                id: `e${entities.length + 1}`,
                name,
                type: TYPES[type ?? ''] ?? 'person',
                aliases: [],
              };
              entities.push(entity);
            }
            mentions.push({ start, end, type: entity.type, form: 'name', entity: entity.id, confidence: 1 });
            return;
          }
          const quote = parts.get(Number(number || 1)) ?? { content: [], cue: [], source: [] };
          parts.set(Number(number || 1), quote);
          ({ c: quote.content, v: quote.cue, s: quote.source })[kind as 'c' | 'v' | 's'].push({ start, end });
        },
      });
      at += opening.length;
    } else if (open.length > 0 && marked[at] === open.at(-1)?.close) {
      const span = open.pop();
      span?.done(span.start, text.length);
      at++;
    } else text += marked[at++];
  }
  text = text.replaceAll(/^# /gmu, '¶ ');
  const document = readDocument(text, TOKEN_RULES);
  const blocks = document.segments.map(({ start, end, content }) => {
    const headline = content.text.startsWith('¶');
    return {
      start: headline ? start + 2 : start,
      end,
      role: headline ? ('headline' as const) : ('body' as const),
    };
  });
  const quotes = [...parts].map(([number, spans]): Quote => {
    const { status, speaker } = speakers[number] ?? { status: 'named', speaker: 'e1' };
    const direct = spans.content.every(({ start, end }) => /^["“‘«]|["”’»]$/u.test(text.slice(start, end)));
    return {
      ...spans,
      id: `q${number}`,
      kind: direct ? 'direct' : 'indirect',
      nested: false,
      rule: 'test',
      confidence: 1,
      speaker: speaker ?? null,
      status,
    };
  });
  return { document, blocks, entities, mentions, quotes, expected };
}

/** Judges a marked article. */
export function judged(
  marked: string,
  speakers: Speakers = {},
  options: AnalysisOptions = DEFAULT_OPTIONS,
): Desk {
  const input = readMarked(marked, speakers);
  const findings = createJudge(options)(input);
  const { text } = input.document;
  return {
    text,
    findings,
    said: findings.map(({ code, start, end }) => `${code}: ${text.slice(start, end)}`),
  };
}

/** The words that findings with this code cover. */
export function flagged(code: string, marked: string, speakers: Speakers = {}): string[] {
  const { text, findings } = judged(marked, speakers);
  return findings.filter((finding) => finding.code === code).map(({ start, end }) => text.slice(start, end));
}

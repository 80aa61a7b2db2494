// A disagreement of two annotators in plain words: what each says, and in what they differ.
import { type Disagreement, type Said, wordsOf } from '../annotation/disagreements';
import type { Span } from '../text/span';
import { excerpt } from './words';

/** UTF-16 units of quoted words in a line. */
const LONGEST = 60;

const ASPECTS: Readonly<Record<Disagreement['aspects'][number], string>> = {
  exists: 'whether there is one',
  span: 'where it begins or ends',
  type: 'type',
  entity: 'who or what is meant',
  kind: 'kind',
  speaker: 'speaker',
  cue: 'cue',
  source: 'source',
};

export interface DisagreementWords {
  readonly words: string;
  readonly differs: readonly string[];
  readonly a: string;
  readonly b: string;
  /** From the first word to the last that either side names. */
  readonly extent: Span;
}

/** Puts a disagreement about a text into words. */
export function describeDisagreement(disagreement: Disagreement, text: string): DisagreementWords {
  const { kind, a, b, aspects } = disagreement;
  const isSame = !aspects.includes('span') && !aspects.includes('exists');
  const spans = wordsOf(disagreement);
  const start = spans[0]?.start ?? 0;
  const extent = { start, end: Math.max(start, ...spans.map(({ end }) => end)) };
  return {
    words: excerpt(text.slice(extent.start, extent.end), LONGEST),
    differs: aspects.map((aspect) => ASPECTS[aspect]),
    a: wordOf(kind, a, text, isSame),
    b: wordOf(kind, b, text, isSame),
    extent,
  };
}

/** The same for the same disagreement, whoever asks. */
export function idOf({ kind, a, b }: Disagreement): string {
  const places = (said: Said | null) =>
    (said?.state.spans ?? []).map(({ start, end }) => `${start}-${end}`).join('+');
  return `${kind} ${places(a)} ${places(b)}`;
}

/** @param isSame both sides mean the same words, so they need not be said */
function wordOf(kind: 'mention' | 'quote', said: Said | null, text: string, isSame: boolean): string {
  if (said === null) return 'nothing marked';
  if (!said.isThere) return kind === 'mention' ? 'no name here' : 'no quote here';
  const words = (spans: readonly Span[]) =>
    `“${excerpt(spans.map(({ start, end }) => text.slice(start, end)).join(' … '), LONGEST)}”`;
  if (said.kind === 'mention') {
    const { type, entity, spans } = said.state;
    const who = entity.is === 'settled' ? ` (${entity.value.name})` : '';
    const named = type.is === 'settled' ? type.value : entity.is === 'settled' ? entity.value.type : 'name';
    return `${isSame ? '' : `${words(spans)}: `}${named}${who}`;
  }
  const { spans, speaker, kind: quoteKind, cue, source } = said.state;
  const parts = [
    ...(quoteKind.is === 'settled' ? [quoteKind.value] : []),
    ...(speaker.is === 'settled' ? [speakerWords(speaker.value)] : []),
    ...(cue.is === 'settled' && cue.value.length > 0 ? [`cue ${words(cue.value)}`] : []),
    ...(source.is === 'settled' && source.value.length > 0 ? [`source ${words(source.value)}`] : []),
  ];
  return `${isSame ? '' : `${words(spans)}: `}${parts.join(', ')}`;
}

function speakerWords({
  speaker,
  status,
}: {
  readonly speaker: { readonly name: string } | null;
  readonly status: string;
}): string {
  if (speaker !== null) return `said by ${speaker.name}`;
  return status === 'anonymous' ? 'said by somebody without a name' : 'speaker unknown';
}

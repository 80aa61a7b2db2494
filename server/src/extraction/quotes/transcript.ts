// Transcripts: lines that begin with a speaker's label ("SMITH: …"), where they are quoted behind a mark. One line cannot tell; the article can: labels
// come back, and several lines have them.
import type { SegmentContent } from '../../text/document';

/** The label of a line: its text, where it starts and ends; the colon stands at `end`. */
export interface TurnLabel {
  readonly start: number;
  readonly text: string;
  /** A sentence or so stands behind it, not a figure or a name. */
  readonly speaks: boolean;
  readonly end: number;
  /** Where the words begin. */
  readonly words: number;
}

/** So many labelled lines make a transcript, if one of the labels comes back. */
const FEWEST_TURNS = 3;

/** So many do when the label that comes back is somebody whom the article names: an interview has one label. */
const FEWEST_ANSWERS = 2;

/** A turn of so many small words is a sentence; in a tally most lines have fewer. */
const FEWEST_WORDS = 3;

const LABEL = /^["“]?(\p{Lu}[\p{L}.'’\- ]{0,48}?(?: \([^)]{1,40}\))?)\s?:\s+(?=\S)/u;

/** Behind so many characters no label's colon stands any longer. */
const LONGEST_LABEL = 100;

/** The label with which a line begins; undefined when it has none. */
export function turnLabel(content: SegmentContent): TurnLabel | undefined {
  const colon = content.text.indexOf(':');
  if (colon < 0 || colon > LONGEST_LABEL) return undefined;
  const match = LABEL.exec(content.text);
  const text = match?.[1];
  if (match === null || text === undefined) return undefined;
  const words = text.split(' ');
  const named =
    words.length <= 6 && words.every((word) => /^(?:\p{Lu}|of|the|for|de|van|von|and|\()/u.test(word));
  if (!named) return undefined;
  const said = content.text.slice(match[0].length).match(/\p{Ll}+/gu)?.length ?? 0;
  const start = content.text.indexOf(text);
  const speaks = said >= FEWEST_WORDS;
  return { text, speaks, start, end: start + text.length, words: match[0].length };
}

/** Labels of questions and answers without a name: their turns are no quotes. */
export function isAnonymous(label: string): boolean {
  return /^(?:Q|A|Question|Answer)$/i.test(label);
}

/**
 * The labels that are turns of a transcript.
 *
 * @param labels the labels of all lines of the body, in order
 * @param isPerson true for a label that is the name, or the last word of the name, of a person of the article
 * @returns nothing for an article that is no transcript: few labels, none that comes back, or figures behind most
 */
export function transcriptLabels(
  labels: readonly TurnLabel[],
  isPerson: (label: string) => boolean,
): ReadonlySet<string> {
  if (labels.length < FEWEST_ANSWERS) return new Set();
  const known = new Set(labels.map(({ text }) => text));
  if (known.size === labels.length) return new Set();
  if (labels.length < FEWEST_TURNS && ![...known].every(isPerson)) return new Set();
  return labels.filter(({ speaks }) => speaks).length * 2 < labels.length ? new Set() : known;
}

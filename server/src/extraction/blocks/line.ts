// What one line looks like, taken alone. Where it stands in the article is not known here.
import {
  COMMENTS_HEADING,
  FURNITURE,
  type Phrases,
  RELATED_HEADINGS,
  SECTIONS,
} from '../../language/tables/page-furniture';
import { Beside } from '../../text/beside';
import type { SegmentContent } from '../../text/document';
import { datelineEnd, isDateOnly } from './dateline';

/** The look of a line. Several may hold at once; the article's layout decides between them. */
export interface LineLook {
  /** Lower case, straight apostrophes, single spaces: two lines with one key say the same. */
  readonly key: string;
  readonly words: number;
  readonly sentences: number;
  /** Ends like a sentence: full stop, question or exclamation mark, closing marks behind it allowed. */
  readonly ends: boolean;
  /** Ends with a full stop that is not an abbreviation's. */
  readonly stops: boolean;
  /** Reads like a paragraph of a story. */
  readonly prose: boolean;
  /** One sentence in title case: a headline, though a full stop may end it. */
  readonly titled: boolean;
  readonly furniture: boolean;
  readonly relatedHeading: boolean;
  readonly commentsHeading: boolean;
  readonly dateOnly: boolean;
  readonly byline: boolean;
  /** Only capitalised words that could be a person's name, two to four of them. */
  readonly nameOnly: boolean;
  readonly caption: boolean;
  /** Ends by naming who supplied a picture or a report; a caption when it stands above the story. */
  readonly pictureSource: boolean;
  readonly credit: boolean;
  readonly score: boolean;
  /** Every letter is a capital, and there are at least two words. */
  readonly capitals: boolean;
  /** Markdown heading level, 0 for none. */
  readonly heading: number;
  readonly bullet: boolean;
  readonly quoted: boolean;
  /** Opens with a capital, a digit or a quotation mark. */
  readonly opensLarge: boolean;
  /** Label in capitals before a colon ("ROE:"), for transcripts. */
  readonly label: string | undefined;
  /** "Title: …" in a head of metadata. */
  readonly field: string | undefined;
  /** Only rules, stars, bullets: no letter or digit. */
  readonly blankish: boolean;
  /** UTF-16 offset in the line where an inline dateline ends (behind its dash); 0 for none. */
  readonly dateline: number;
}

const looks = new Beside<LineLook>();

/** The look of a line; kept beside its content. */
export function lookOf(content: SegmentContent): LineLook {
  let look = looks.get(content);
  if (look === undefined) {
    look = inspect(content);
    looks.set(content, look);
  }
  return look;
}

/** Longest line, in UTF-16 units, that is looked at for anything but prose. */
const LONGEST_SCRAP = 600;

const AGENCY =
  '(?:AFP|AP|Reuters|REUTERS|EPA|EFE|ANSA|DPA|dpa|PA|TASS|Xinhua|Bloomberg|Getty|AAP|ANI|PTI|APP|[Hh]andout|[Ss]upplied|[Ff]ile|[Cc]ourtesy|Alamy|Shutterstock|iStock|Unsplash|Pexels|Flickr|Wikimedia|[Ss]creengrab)';
const CAPTION_LABEL =
  /^(?:\[?(?:photo|picture|image|pic|photograph|caption|illustration|graphic|file photo|file picture|file image)s?\b\s*(?:\(|:|by\b|credit|of\b|shows\b|courtesy|\/|\|)|!\[)/iu;
const CAPTION_WORDS = /\b(?:file photo|file picture|file image|photo credit|picture credit|image credit)\b/iu;
const CAPTION_SOURCE = new RegExp(
  `\\((?:[^()]{0,60}\\b)?(?:${AGENCY}|[Pp]hoto|[Pp]icture|[Ii]mage)(?:\\b[^()]{0,60})?\\)\\.?$` +
    `|(?:—|–|-|/|\\||\\[)\\s*(?:[^—–|\\[\\]]{0,40}\\b)?${AGENCY}(?:\\s+(?:Images|Photo|photo|file))?\\]?\\.?$`,
  'u',
);
/** What captions say of a picture. */
const PICTURED =
  /\b(?:(?:is|are|was|were) (?:seen|pictured|shown)|pictured|seen here|poses?|attends?|walks?|speaks?|stands?|looks? on|gestures?|waves?|shakes? hands|in this (?:file )?(?:photo|picture|image))\b/u;
const CREDIT =
  /^(?:\(?(?:source|sources|words|text|photos?|photographs?|photography|pictures?|images?|graphics?|interview|illustrations?|edited|editing|translated|translation|additional reporting|reporting|written|compiled|with (?:reporting|files|input|inputs|agencies)|from agencies|credit|credits|producer|produced|video)\b(?:\s*:|\s+by\b|\s+from\b|\s+[–-]\s)|—?\s*(?:with|additional reporting) (?:agencies|agency)\b|this (?:article|story|report) (?:was|is|has been|originally|first) (?:originally |first )?(?:published|appeared|written|produced|republished|edited)|(?:the|this) (?:article|story|piece) (?:first |originally )?appeared)/iu;
const BYLINE_ROLE =
  /\b(?:reporter|correspondent|editor|staff|writer|columnist|bureau|agencies|agency|newsroom|desk|team|contributor|journalist|reporters|correspondents)\b/iu;
const FIELD =
  /^(title|headline|heading|date|published|url|link|source|author|authors|byline|outlet|publisher|publication|language|id|section|keywords|tags|category|updated|location|slug|summary|description)\s*:\s*\S/iu;
const SCORE =
  /^[\p{Lu}][\p{L}'’.& ]{1,40}\s\d{1,3}(?:\s*[-–:]\s*\d{1,3}\s|,?\s+)[\p{Lu}][\p{L}'’.& ]{1,40}(?:\d{1,3})?(?:\s*\(.*\))?$/u;
const WEATHER = /^[-−]?\d{1,3}(?:\.\d)?\s?°?\s?[CF]\b(?:\s.{0,20})?$/u;
const CAPTCHA = /^\d+\s*[+×x*-]\s*\d+\s*=/u;

function inspect(content: SegmentContent): LineLook {
  const { text, tokens, sentences } = content;
  const isScrap = text.length <= LONGEST_SCRAP;
  const scrap = isScrap ? text : text.slice(0, LONGEST_SCRAP);
  const key = scrap
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/\s{2,}|[^\S ]/gu, ' ');
  let words = 0;
  for (const { kind } of tokens) if (kind === 'word') words++;
  const ending = lastMeaningful(content);
  const ends = ending !== undefined && /^(?:[.!?…]|\.{2,})$/u.test(ending);
  const stops = ending === '.';
  const quoted = /^["“„«‘'`]/u.test(text);
  const dateline = isScrap || /^(?:.{2,110}?[—–-]|\()/u.test(text) ? datelineEnd(text) : 0;
  const share = titleShare(content);
  const prose =
    dateline > 0 ||
    words >= 45 ||
    (ends && words >= 12 && !(sentences.length === 1 && share >= 0.75)) ||
    (ends && sentences.length >= 2 && words >= 6 && share < 0.75);
  const bare = withoutEdges(key);
  const hasColon = text.includes(':');
  const sourced = isScrap && words <= 60 && endsLikeSource(text) && CAPTION_SOURCE.test(text);
  return {
    key,
    words,
    sentences: sentences.length,
    ends,
    stops,
    prose,
    titled: sentences.length === 1 && words >= 4 && share >= 0.75,
    furniture: isScrap && isFurniture(scrap, key, bare, words),
    relatedHeading: words <= 8 && !stops && isRelated(bare, words),
    commentsHeading: words <= 8 && COMMENTS_HEADING.test(bare),
    dateOnly: isScrap && words <= 24 && isDateOnly(tokens),
    byline: isScrap && isByline(text, words, stops),
    nameOnly: isScrap && !ends && isNameOnly(content),
    caption: isScrap && words <= 60 && (isLabelled(text, key) || (sourced && PICTURED.test(text))),
    pictureSource: sourced,
    credit: isScrap && words <= 45 && CREDIT.test(text),
    score: isScrap && !ends && words <= 16 && SCORE.test(text),
    capitals: isScrap && words >= 2 && !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text),
    heading: /^(#{1,6})\s+\S/u.exec(text)?.[1]?.length ?? 0,
    bullet: /^(?:[•·▪■●‣*]|-|–)\s+\S/u.test(text),
    quoted,
    opensLarge: /^["“„«‘'`([]*[\p{Lu}\p{N}\p{Lo}]/u.test(text),
    label: hasColon ? /^(\p{Lu}[\p{Lu}\p{M}\p{N}'’.\- ]{0,40}):\s/u.exec(text)?.[1] : undefined,
    field: hasColon ? FIELD.exec(text)?.[1]?.toLowerCase() : undefined,
    blankish: !/[\p{L}\p{N}]/u.test(text),
    dateline,
  };
}

/** White space, colons, arrows and bullets at the ends of a key. */
function withoutEdges(key: string): string {
  let start = 0;
  let end = key.length;
  while (end > 0 && ENDING.includes(key.charAt(end - 1))) end--;
  while (start < end && OPENING.includes(key.charAt(start))) start++;
  return key.slice(start, end);
}
const ENDING = ' :»›>|•·…';
const OPENING = ' »›>|•·*';

/** "FILE PHOTO: …", "Picture: Ann Roe": what only captions say. */
function isLabelled(text: string, key: string): boolean {
  if (CAPTION_LABEL.test(text)) return true;
  const mayBe = key.includes('photo') || key.includes('picture') || key.includes('image');
  return mayBe && CAPTION_WORDS.test(text);
}

/** What every line that `CAPTION_SOURCE` matches ends with, and more than its length. */
const SOURCE_END = new RegExp(`(?:\\)|(?:${AGENCY}|Images|Photo|photo|file)\\]?)\\.?$`, 'u');
const LONGEST_SOURCE = 24;

function endsLikeSource(text: string): boolean {
  return SOURCE_END.test(text.slice(-LONGEST_SOURCE));
}

function isFurniture(text: string, key: string, bare: string, words: number): boolean {
  if (WEATHER.test(text) || CAPTCHA.test(text)) return true;
  if (/^(?:https?:\/\/|www\.)\S+$/u.test(text)) return true;
  if (words <= 40 && isPageFurniture(bare, words)) return true;
  if (/[|>»›•·/].*[|>»›•·/]/u.test(key)) {
    const parts = key.split(/\s*[|>»›•·/]\s*/u).filter((part) => part !== '');
    if (parts.length >= 3 && parts.every((part) => part.split(' ').length <= 4) && !/[.!?]$/u.test(key))
      return true;
  }
  if (!SECTIONS.has(/^[^\s,|>»›•·/]*/u.exec(bare)?.[0] ?? '')) return false;
  const shortWords = bare.split(/[\s,|>»›•·/]+/u);
  return shortWords.length <= 14 && shortWords.every((word) => SECTIONS.has(word));
}

/** Tells whether a line says one of the phrases. @param bare the line's key without its edges */
type PhraseFinder = (bare: string, words: number) => boolean;

function createPhraseFinder({ whole, start, anywhere }: Phrases): PhraseFinder {
  const wholes = new Set(whole);
  const literal = (phrase: string): string => phrase.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const starts = start.length === 0 ? NEVER : new RegExp(`^(?:${start.map(literal).join('|')})`, 'u');
  const inside = anywhere.length === 0 ? NEVER : new RegExp(anywhere.map(literal).join('|'), 'u');
  return (bare, words) =>
    wholes.has(bare.endsWith(')') ? bare.replace(/\s*\(\d+\)$/u, '') : bare) ||
    starts.test(bare) ||
    (words <= 30 && inside.test(bare));
}
const NEVER = /(?!)/u;

const isPageFurniture = createPhraseFinder(FURNITURE);
const isRelated = createPhraseFinder(RELATED_HEADINGS);

function isByline(text: string, words: number, stops: boolean): boolean {
  if (words > 22 || (stops && words > 8)) return false;
  if (
    /^(?:written |reported |reporting |words |posted )?by:?\s+(?:\p{Lu}|our\b|staff\b|the \p{Lu})/iu.test(
      text,
    )
  )
    return (
      /^\S+(?:\s+by)?:?\s+(?:\p{Lu}|our |staff|the \p{Lu})/u.test(text) &&
      !/^by\s+(?:the time|then|now)\b/iu.test(text)
    );
  if (/^(?:from|with) (?:our\b.*|agencies|news agencies|wire services|staff reports?)$/iu.test(text))
    return true;
  if (words > 12 || stops) return false;
  if (
    /^(?:(?:\p{Lu}\p{L}+|our)\s+)?(?:staff|news|court|crime|political|sports?|health|science|business|education|local|web|special|chief|senior|foreign|home affairs)\s+(?:\S+\s+)?(?:reporters?|correspondents?|editor|writer|desk|report)$/iu.test(
      text,
    )
  )
    return true;
  if (NAME_AND_ROLE.test(text)) return BYLINE_ROLE.test(text);
  return words <= 8 && NAME_AND_PLACE.test(text);
}

const NAME = "\\p{Lu}[\\p{L}'’.-]+(?:\\s+(?:de|van|der|von|al|bin|la|\\p{Lu}[\\p{L}'’.-]*)){1,3}";
const NAME_AND_ROLE = new RegExp(`^${NAME}\\s*(?:,|\\||–|—|-|/)\\s*(?:\\S+\\s+){0,5}\\S+$`, 'u');
const NAME_AND_PLACE = new RegExp(
  `^${NAME}(?:\\s+and\\s+${NAME})?\\s+(?:at|in)\\s+(?:the\\s+)?\\p{Lu}[\\p{L}'’ ]+$`,
  'u',
);

function isNameOnly({ tokens }: SegmentContent): boolean {
  if (tokens.length < 2 || tokens.length > 5) return false;
  return tokens.every((t) => t.kind === 'word' && /^\p{Lu}[\p{Ll}’']/u.test(t.text)) || false;
}

/** Share of words of four letters and more that begin with a capital. */
function titleShare({ tokens }: SegmentContent): number {
  let long = 0;
  let large = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    long++;
    if (token.text !== token.lower) large++;
  }
  return long === 0 ? 0 : large / long;
}

/** The last token that is no closing mark, bracket or symbol. */
function lastMeaningful({ tokens }: SegmentContent): string | undefined {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark' || token.kind === 'symbol') continue;
    if (/^[)\]}]$/u.test(token.text)) continue;
    return token.kind === 'word' && token.text.endsWith('.') && token.text.length > 4 ? '.' : token.text;
  }
  return undefined;
}

// Lower-case words that keep their full stop and do not end a sentence, without their last full stop.
import type { TokenRules } from '../text/tokens';

export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof atty engr rev hon sen rep gov gen col lt maj capt cpl sgt cmdr adm st sr jr esq ' +
    'inc ltd co corp bros plc dept univ assn no nos vol fig vs etc ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mt ft ave blvd rd approx est ' +
    'a.m p.m e.g i.e u.s u.k u.n al'
  ).split(' '),
);

/** Those that are abbreviations only before a figure. */
const NUMBERED: ReadonlySet<string> = new Set('no nos vol fig'.split(' '));

/** Those that a sentence may end with; titles are none. */
const CLOSING: ReadonlySet<string> = new Set(
  'jr esq inc ltd co corp bros plc dept univ assn etc al ave blvd rd a.m p.m u.s u.k u.n'.split(' '),
);

/** Words that open a sentence and are no surname. */
const OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an he she it they we you this that these those there his her its their our my your but and or so yet ' +
    'in on at by for from with to of as if when while after before since until because although though then now ' +
    'what who which where why how not no nobody nothing both some many most several another each every all one ' +
    'two three four five meanwhile however also still even only just here last next earlier later critics ' +
    'officials police is are was were has have had do does did can could will would should may might'
  ).split(' '),
);

/** How English is cut into tokens and sentences. */
export const TOKEN_RULES: TokenRules = {
  abbreviations: ABBREVIATIONS,
  numbered: NUMBERED,
  closing: CLOSING,
  openers: OPENERS,
};

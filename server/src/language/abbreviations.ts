// Lower-case words that keep their full stop and do not end a sentence, without their last full stop.
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev hon sen rep gov gen col lt maj capt cpl sgt cmdr adm st sr jr esq ' +
    'inc ltd co corp bros plc dept univ assn no nos vol fig vs etc ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mt ft ave blvd rd approx est ' +
    'a.m p.m e.g i.e u.s u.k u.n'
  ).split(' '),
);

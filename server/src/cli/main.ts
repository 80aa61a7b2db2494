// The command line's first thin form: extract as a filter.
import { createAnalyser } from '../extraction/analyse';
import { createLanguage } from '../language/language';

const analyser = createAnalyser(createLanguage({}));
process.stdout.write(`${JSON.stringify(analyser.analyse('Anna Roe spoke. “We will not move.”').analysis)}\n`);

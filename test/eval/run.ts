// npm run eval [-- SHELF_FOLDER]: scores the engine and prints tables. The newsroom is scored for everyone; the
// sets that cannot ship are scored when a folder that holds them is named.
import { evaluate } from './section';
import { SECTIONS } from './sections';

await evaluate(SECTIONS, process.argv.slice(2));

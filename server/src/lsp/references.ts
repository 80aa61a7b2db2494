// References: an answer of thousands of places, in parts where the client takes them so. Collected a piece at a time, and
// kept until the corpus changes, for the same is often asked again.
import type { CancellationToken, Connection, Location, ReferenceParams } from 'vscode-languageserver/node';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { references } from '../features/references';
import { nextTurn, slicer } from '../session/turns';
import type { Workspace } from '../session/workspace';
import { type Asked, locationsByText } from './by-text';
import { stopWhenCancelled } from './diagnostics';
import { toRange, toUri } from './to-protocol';

/** Locations in one message of a long answer. */
const BATCH = 500;
/** Longer answers are not kept: a location takes some 160 bytes. */
const MOST_KEPT = 20_000;

/** Where an entity is mentioned. */
interface Answer {
  readonly entity: string;
  readonly locations: readonly Location[];
}

/** @param at the article of a request, and where in it */
export function handleReferences(
  connection: Connection,
  workspace: Workspace,
  at: (params: ReferenceParams, token: CancellationToken) => Promise<Asked | undefined>,
): void {
  /** The last answer in each state of a corpus that somebody holds. */
  const kept = new WeakMap<CorpusSnapshot, Answer>();
  connection.onReferences(async (params, token, _work, partial) => {
    const here = await at(params, token);
    if (here === undefined) return [];
    const { session, snapshot } = here;
    let told = 0;
    const tell = async (locations: readonly Location[]) => {
      while (partial !== undefined && locations.length - told >= BATCH) {
        partial.report(locations.slice(told, told + BATCH));
        told += BATCH;
        await nextTurn();
        stopWhenCancelled(token);
      }
    };
    const found = references(snapshot, here.article, here.offset);
    const known = kept.get(snapshot);
    let locations: readonly Location[] = [];
    if (known !== undefined && known.entity === found?.entity.id) {
      locations = known.locations;
      await tell(locations);
    } else if (found !== undefined) {
      const collected: Location[] = [];
      const pause = slicer();
      for (const { article, spans } of found.places) {
        const uri = toUri(session, article.id);
        const { lineStarts } = article;
        for (let i = 0; i < spans.length; i += 2) {
          const span = { start: spans[i] ?? 0, end: spans[i + 1] ?? 0 };
          collected.push({ uri, range: toRange({ lineStarts }, span) });
        }
        await tell(collected);
        if (pause.hasTime()) continue;
        await pause();
        stopWhenCancelled(token);
      }
      locations = collected;
      if (locations.length <= MOST_KEPT) kept.set(snapshot, { entity: found.entity.id, locations });
    }
    const rest = told === 0 ? locations : locations.slice(told);
    const byText = await locationsByText(workspace, here);
    stopWhenCancelled(token);
    return byText.length === 0 ? [...rest] : [...rest, ...byText];
  });
}

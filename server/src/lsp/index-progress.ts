// How far the reading of articles is, as the protocol's work-done progress: one bar over all corpora, which the
// reader may cancel. Cancelling pauses; nothing that was read is lost.
import type {
  ClientCapabilities,
  Connection,
  WorkDoneProgressServerReporter,
} from 'vscode-languageserver/node';

export interface IndexProgress {
  /** @param done articles read of `total` over all corpora; equal when nothing is left to do */
  show(done: number, total: number): void;
  /** Takes the bar away. */
  end(): void;
}

/** So few articles are read before a bar could be looked at. */
const LEAST = 20;

/** @param cancelled called when the reader cancels the bar */
export function createIndexProgress(
  connection: Connection,
  capabilities: ClientCapabilities,
  cancelled: () => void,
): IndexProgress {
  let bar: Promise<WorkDoneProgressServerReporter> | undefined;
  /** A client that has gone, or shows no bar, is told nothing. */
  const tell = (say: (reporter: WorkDoneProgressServerReporter) => void) =>
    void bar?.then(say).catch(() => undefined);
  /** What the bar shows. */
  let shown = -1;
  const begin = async () => {
    const reporter = await connection.window.createWorkDoneProgress();
    reporter.begin('Newsmark', 0, 'reading articles', true);
    reporter.token.onCancellationRequested(cancelled);
    return reporter;
  };
  const end = () => {
    tell((reporter) => reporter.done());
    bar = undefined;
    shown = -1;
  };
  return {
    show(done, total) {
      if (!capabilities.window?.workDoneProgress) return;
      if (total - done === 0) return end();
      if (bar === undefined && total - done < LEAST) return;
      bar ??= begin();
      const percentage = Math.floor((done / total) * 100);
      if (percentage === shown) return;
      shown = percentage;
      tell((reporter) => reporter.report(percentage, `${done} of ${total} articles`));
    },
    end,
  };
}

// Loaded into a server before its own code, by benchmarks: tells on request how long the main loop was kept, what the
// process used of the processors, and what memory it holds.
const { monitorEventLoopDelay } = require('node:perf_hooks');
const { isMainThread } = require('node:worker_threads');

if (isMainThread && process.send !== undefined) {
  const resolution = 2;
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  const pause = () => new Promise((resolve) => setTimeout(resolve, 1500));
  process.on('message', async ({ begins, collects }) => {
    // The heap shrinks with each of several collections, and pages that are empty are given back a moment later: what is
    // told is what a server comes to that is left alone.
    for (let times = 0; collects && times < 3; times++) {
      global.gc();
      await pause();
    }
    const { user, system } = process.cpuUsage();
    const { rss, heapUsed, external } = process.memoryUsage();
    process.send({
      longestTurn: Math.max(0, delay.max / 1e6 - resolution),
      processorTime: (user + system) / 1000,
      resident: rss / 2 ** 20,
      held: (heapUsed + external) / 2 ** 20,
    });
    if (begins) delay.reset();
  });
  process.channel.unref();
}

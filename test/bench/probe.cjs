// Loaded into a server and its worker threads before their own code, by benchmarks: tells on request how long the main
// loop was kept, what the process used of the processors, and what memory it and its workers hold.
const { monitorEventLoopDelay } = require('node:perf_hooks');
const { getHeapStatistics } = require('node:v8');
const { BroadcastChannel, isMainThread } = require('node:worker_threads');

/** How often a worker looks, and how often it tells, in ms. */
const LOOK = 50;
const TELL = 500;
const workers = new BroadcastChannel('newsmark-probe');
workers.unref();

if (!isMainThread) {
  let most = 0;
  const look = () => {
    const {
      total_physical_size: heap,
      external_memory: beside,
      malloced_memory: engine,
    } = getHeapStatistics();
    most = Math.max(most, heap + beside + engine);
  };
  setInterval(look, LOOK).unref();
  setInterval(() => workers.postMessage(most), TELL).unref();
}

if (isMainThread && process.send !== undefined) {
  const resolution = 2;
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  let worker = 0;
  workers.onmessage = ({ data }) => {
    worker = Math.max(worker, data);
  };
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
      worker: worker / 2 ** 20,
    });
    if (begins) delay.reset();
  });
  process.channel.unref();
}

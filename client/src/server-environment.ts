// What the server's process is told of memory before it begins. Knows nothing of the editor.

/**
 * For the allocator of the C library on Linux; other systems take no notice. Left to itself it raises its own bounds
 * while articles are read, to 64 MB, and keeps a hundred megabytes that nobody uses. Larger pieces than the first are
 * mapped by themselves; more free memory than the second at the end of a stretch is given back (mallopt(3)). With
 * smaller bounds the same pages come and go. All threads take from one stretch: left to itself each has a stretch of its
 * own, and what a worker thread has left there stays when it is gone.
 */
export const SERVER_ENVIRONMENT = {
  MALLOC_MMAP_THRESHOLD_: String(1 << 20),
  MALLOC_TRIM_THRESHOLD_: String(4 << 20),
  MALLOC_ARENA_MAX: '1',
} as const;

/**
 * For the engine that runs it: how large the part of the heap is where objects are young, in MB. A fourth of what it takes
 * by itself: what lives on is copied in pieces that keep nobody waiting, and the server needs 20 MB less.
 */
export const SERVER_ARGUMENTS: readonly string[] = ['--max-semi-space-size=4'];

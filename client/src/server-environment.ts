// What the server's process is told of memory before it begins. Knows nothing of the editor.

/**
 * For the allocator of the C library on Linux; other systems take no notice. Left to itself it raises its own bounds
 * while articles are read, and keeps a hundred megabytes that nobody uses: large pieces are to be mapped by themselves,
 * what is free at the end of its stretches is given back, and threads share a few stretches (mallopt(3)).
 */
export const SERVER_ENVIRONMENT = {
  MALLOC_ARENA_MAX: '4',
  MALLOC_MMAP_THRESHOLD_: '262144',
  MALLOC_TRIM_THRESHOLD_: '262144',
} as const;

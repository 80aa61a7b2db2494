// Many short pieces of bytes one behind the other. Each in memory of its own would leave gaps among all else that comes
// and goes, and memory with gaps is not given back.

/** How much is taken at once, in bytes: so much that it lies by itself, and is given back when it goes. */
const SHELF = 1 << 20;

/**
 * Makes what keeps copies of pieces of bytes. A shelf goes when nobody holds any piece on it.
 *
 * @returns the copy of a piece, on a multiple of 8
 */
export function createShelf(): (piece: Uint8Array) => Uint8Array {
  let shelf = new Uint8Array();
  let used = 0;
  return (piece) => {
    if (used + piece.length > shelf.length) {
      shelf = new Uint8Array(Math.max(SHELF, piece.length));
      used = 0;
    }
    const kept = shelf.subarray(used, used + piece.length);
    kept.set(piece);
    used += Math.ceil(piece.length / 8) * 8;
    return kept;
  };
}

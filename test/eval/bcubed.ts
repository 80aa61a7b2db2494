// B³ (Bagga & Baldwin 1998): how well mentions are sorted into entities, averaged over mentions.

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * @param gold entity of each gold mention, by a key of the mention (its place)
 * @param said entity of each mention found, by the same keys; mentions that gold lacks lower precision, missing ones recall
 */
export function bCubed(gold: ReadonlyMap<string, string>, said: ReadonlyMap<string, string>): Score {
  const average = (from: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) => {
    const sizes = new Map<string, number>();
    const shared = new Map<string, number>();
    for (const [key, entity] of from) {
      sizes.set(entity, (sizes.get(entity) ?? 0) + 1);
      const pair = `${entity}\n${other.get(key) ?? ''}`;
      if (other.has(key)) shared.set(pair, (shared.get(pair) ?? 0) + 1);
    }
    let sum = 0;
    for (const [key, entity] of from)
      if (other.has(key)) sum += (shared.get(`${entity}\n${other.get(key)}`) ?? 0) / (sizes.get(entity) ?? 1);
    return from.size === 0 ? 0 : sum / from.size;
  };
  const precision = average(said, gold);
  const recall = average(gold, said);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

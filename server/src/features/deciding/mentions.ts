// What a person can say of a mention, each as one wish. Says everything that was agreed to where a decision must stand
// without the machine.
import { anchorAt } from '../../annotation/anchor';
import type { EntityRef } from '../../annotation/operations';
import type { Span } from '../../text/span';
import { refOf } from './entities';
import { type AnyMention, spansOf } from './mention-spans';
import { type Scene, settledBy, type Wish } from './wish';

export function confirmMention(scene: Scene, mention: AnyMention): Wish {
  return about(scene, mention, { op: 'mention.confirm', ...described(scene, mention) });
}

export function rejectMention(scene: Scene, mention: AnyMention): Wish {
  return about(scene, mention, { op: 'mention.reject' });
}

/** Everything else that was said of it stays. @param type one that every corpus has, or one of newsmark.json */
export function retypeMention(scene: Scene, mention: AnyMention, type: string): Wish {
  return further(scene, mention, { op: 'mention.retype', type });
}

/** The mention is other words than were marked. */
export function moveMention(scene: Scene, mention: AnyMention, spans: readonly Span[]): Wish {
  const to = anchorAt(scene.article.text, spans);
  return about(scene, mention, { op: 'mention.move', to, ...described(scene, mention) });
}

export function linkMention(scene: Scene, mention: AnyMention, entity: EntityRef): Wish {
  return further(scene, mention, { op: 'mention.link', entity });
}

/** @param value null takes the attribute away */
export function setAttribute(
  scene: Scene,
  mention: AnyMention,
  attribute: string,
  value: string | null,
): Wish {
  return further(scene, mention, { op: 'mention.attribute', attribute, value });
}

export function noteMention(scene: Scene, mention: AnyMention, text: string): Wish {
  return further(scene, mention, { op: 'mention.note', text });
}

/** Marks words that nobody marked. @param entity the one that they name; absent, the one that bears the words */
export function addMention(
  { article }: Scene,
  spans: readonly Span[],
  type: string,
  entity?: EntityRef,
): Wish {
  const at = anchorAt(article.text, spans);
  const choice = { op: 'mention.add', at, type, ...(entity && { entity }) } as const;
  return { article: article.id, choice, settledBy: [] };
}

/** Type, form and entity, as they are now. */
function described({ snapshot, article }: Scene, mention: AnyMention) {
  const { type, form } = mention;
  const entity = 'entity' in mention ? refOf(snapshot, article, mention.entity) : undefined;
  return { type, form, ...(entity && { entity }) };
}

type WithoutPlace<C> = C extends unknown ? Omit<C, 'at'> : never;
type Said = WithoutPlace<Extract<Wish['choice'], { at: unknown }>>;

/** A wish that says all there is to say: the person's earlier decisions on the mention are replaced. */
function about(scene: Scene, mention: AnyMention, said: Said): Wish {
  return { ...further(scene, mention, said), settledBy: settledBy(mention) };
}

/** A wish that adds to what was said before. */
function further({ article }: Scene, mention: AnyMention, said: Said): Wish {
  const choice = { ...said, at: anchorAt(article.text, spansOf(mention)) } as Wish['choice'];
  return { article: article.id, choice, settledBy: [] };
}

// Decisions in plain words: for menus, the history and the list of problems. A verb first.
import type { Choice, Decision } from '../../annotation/decision';
import type { Anchor } from '../../annotation/operations';
import { count, excerpt } from '../words';
import type { Wish } from './wish';

/** UTF-16 units of quoted words in a label. */
const LONGEST = 40;

/** What one action did, whether it made one decision or many. */
export function labelOf(decisions: readonly (Choice | Decision)[]): string {
  const [first] = decisions;
  if (first === undefined) return 'Nothing';
  const label = labelOfOne(first);
  return decisions.length === 1 ? label : `${label} and ${decisions.length - 1} more`;
}

/** What wishes of one action will do. */
export function labelOfWishes(wishes: readonly Wish[]): string {
  return labelOf(wishes.map(({ choice }) => choice));
}

function labelOfOne(decision: Choice | Decision): string {
  switch (decision.op) {
    case 'mention.confirm':
      return `Confirm ${words(decision.at)} (${decision.type})`;
    case 'mention.add':
      return `Mark ${words(decision.at)} as ${decision.type}`;
    case 'mention.reject':
      return `Reject ${words(decision.at)}`;
    case 'mention.retype':
      return `${words(decision.at)} is ${decision.type}`;
    case 'mention.move':
      return `Mark ${words(decision.to)} instead of ${words(decision.at)}`;
    case 'mention.link':
      return `${words(decision.at)} is ${decision.entity.name}`;
    case 'mention.attribute':
      return decision.value === null
        ? `Take ${decision.attribute} from ${words(decision.at)}`
        : `${words(decision.at)}: ${decision.attribute} is ${decision.value}`;
    case 'mention.note':
    case 'quote.note':
      return `Note on ${words(decision.at)}`;
    case 'quote.confirm':
      return `Confirm the quote ${words(decision.at)}`;
    case 'quote.add':
      return `Mark the quote ${words(decision.at)}`;
    case 'quote.reject':
      return `Reject the quote ${words(decision.at)}`;
    case 'quote.kind':
      return `The quote ${words(decision.at)} is ${decision.kind}`;
    case 'quote.speaker':
      return decision.speaker === null
        ? `The quote ${words(decision.at)} has no speaker (${decision.status})`
        : `${decision.speaker.name} said ${words(decision.at)}`;
    case 'quote.cue':
      return `Cue of the quote ${words(decision.at)}: ${words(decision.cue)}`;
    case 'quote.source':
      return `Source of the quote ${words(decision.at)}: ${words(decision.source)}`;
    case 'quote.content':
      return `The quote ${words(decision.at)} is ${words(decision.to)}`;
    case 'quote.split':
      return `Split the quote ${words(decision.at)}`;
    case 'quote.join':
      return `Join quotes to ${words(decision.at)}`;
    case 'quote.unattributed':
      return `The quote ${words(decision.at)} is attributed to nobody`;
    case 'finding.dismiss':
      return `Dismiss ${decision.code} at ${words(decision.at)}`;
    case 'article.status':
      return `The article is ${decision.status}`;
    case 'anchor.set':
      return `Attach a decision to ${words(decision.place)}`;
    case 'entity.rename':
      return `Rename ${decision.entity} to ${decision.name}`;
    case 'entity.retype':
      return `${decision.entity} is ${decision.type}`;
    case 'entity.alias':
      return `${decision.entity} is also called ${decision.alias}`;
    case 'entity.unalias':
      return `${decision.entity} is not called ${decision.alias}`;
    case 'entity.merge':
      return `Merge ${decision.entity} into ${decision.into}`;
    case 'entity.split':
      return `Split ${decision.as.name} off ${decision.entity}`;
    case 'entity.wikidata':
      return `Link ${decision.entity} to ${decision.wikidata ?? 'no Wikidata item'}`;
    case 'entity.note':
      return `Note on ${decision.entity}`;
    case 'words.kill':
      return `“${decision.words}” is never an entity`;
    case 'words.name':
      return `“${decision.words}” is always ${decision.type}`;
    case 'withdraw':
      return `Take back ${count(decision.replaces?.length ?? 0, 'decision')}`;
  }
}

/** The words in quotation marks; a quotation’s own marks are left out. */
function words(anchor: Anchor): string {
  const said = anchor.map(({ exact }) => exact).join(' … ');
  const bare = said.replace(/^\s*[“”„«"]/u, '').replace(/[“”»"]\s*$/u, '');
  return `“${excerpt(bare, LONGEST)}”`;
}

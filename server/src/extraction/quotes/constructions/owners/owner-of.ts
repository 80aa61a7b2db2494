// Whose words a cue with content behind it introduces, by the form of the verb.
import type { Group } from '../../groups';
import { elidedSubject } from './elided-subject';
import { infinitive } from './infinitive';
import { inverted } from './inverted';
import type { OwnerReader } from './owner';
import { participle } from './participle';
import { subject } from './subject';

/** Which owners a form of the verb may have, in the order they are asked. */
const READERS: Readonly<Record<Group['form'], readonly OwnerReader[]>> = {
  finite: [subject, elidedSubject, inverted],
  gerund: [participle],
  infinitive: [infinitive],
  passive: [],
};

/** Whose words the cue introduces; undefined when it is not used as a cue. */
export const ownerOf: OwnerReader = (place) => {
  for (const read of READERS[place.group.form]) {
    const owner = read(place);
    if (owner !== undefined) return owner;
  }
  return undefined;
};

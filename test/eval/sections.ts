// The evaluation's sections in the order of the page. Add one: a file beside this one, a line here.
import { blocks } from './blocks';
import { entities } from './entities';
import { findings } from './findings';
import { linking } from './linking';
import { quotes } from './quotes';
import type { Section } from './section';
import { speakers } from './speakers';
import { unread } from './unread';

export const SECTIONS: readonly Section[] = [blocks, entities, findings, linking, quotes, speakers, unread];

// What a review walks: which kinds, types, rules, how sure, which entity. One list with boxes to tick; what is not
// ticked in a group is not asked about, an empty group asks about all.
import * as vscode from 'vscode';
import type { Target, UndecidedFilter, UndecidedItem } from '../../../server/src/lsp/messages';
import { figure } from '../views/rows';

/** A filter, with the name of its entity for the screen. */
export interface ReviewFilter extends UndecidedFilter {
  readonly entityName?: string;
}

/** Findings are walked when a person asks for them: most need no decision. */
export const USUAL_FILTER: ReviewFilter = { kinds: ['mention', 'quote'] };

const KINDS: readonly (readonly [Target['kind'], string])[] = [
  ['mention', 'mentions'],
  ['quote', 'quotes'],
  ['finding', 'findings'],
];

const SURENESS = [
  { label: 'less than 50% sure', mostConfidence: 0.5 },
  { label: 'less than 80% sure', mostConfidence: 0.8 },
  { label: 'at least 80% sure', leastConfidence: 0.8 },
] as const;

type Group = 'kinds' | 'types' | 'rules' | 'sureness' | 'entity';
type Row = vscode.QuickPickItem & { readonly group?: Group; readonly value?: string };

/**
 * Asks what to walk.
 *
 * @param items what is undecided without a filter, for the types and rules to choose from
 * @returns undefined when the person thought better of it
 */
export async function askFilter(
  now: ReviewFilter,
  items: readonly UndecidedItem[],
): Promise<ReviewFilter | undefined> {
  const rows = rowsFor(now, items);
  const chosen = await vscode.window.showQuickPick(rows, {
    title: 'Review Only',
    placeHolder: 'Tick what to walk; a group without a tick is walked whole',
    canPickMany: true,
  });
  if (chosen === undefined) return undefined;
  const of = (group: Group) => chosen.flatMap((row) => (row.group === group ? (row.value ?? []) : []));
  const sure = SURENESS.find(({ label }) => of('sureness').includes(label));
  const isEntity = of('entity').length > 0;
  return {
    kinds: of('kinds').length > 0 ? (of('kinds') as Target['kind'][]) : KINDS.map(([kind]) => kind),
    ...(of('types').length > 0 && { types: of('types') }),
    ...(of('rules').length > 0 && { rules: of('rules') }),
    ...(sure !== undefined && 'mostConfidence' in sure && { mostConfidence: sure.mostConfidence }),
    ...(sure !== undefined && 'leastConfidence' in sure && { leastConfidence: sure.leastConfidence }),
    ...(isEntity && now.entity !== undefined && { entity: now.entity }),
    ...(isEntity && now.entityName !== undefined && { entityName: now.entityName }),
  };
}

/** A filter in words, as in `mentions; person; less than 80% sure`; '' for the usual one. */
export function filterLine(filter: ReviewFilter): string {
  const isUsual = JSON.stringify(filter.kinds) === JSON.stringify(USUAL_FILTER.kinds);
  const kinds = isUsual ? [] : KINDS.filter(([kind]) => filter.kinds?.includes(kind)).map(([, name]) => name);
  const groups = [
    filter.entityName === undefined ? [] : [filter.entityName],
    kinds,
    filter.types ?? [],
    filter.rules ?? [],
    SURENESS.filter((sure) => isTicked(sure, filter)).map(({ label }) => label),
  ];
  return groups
    .filter((group) => group.length > 0)
    .map((group) => group.join(', '))
    .join('; ');
}

function rowsFor(now: ReviewFilter, items: readonly UndecidedItem[]): Row[] {
  const section = (label: string): Row => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const counted = (group: 'types' | 'rules', of: (item: UndecidedItem) => string): Row[] => {
    const counts = new Map<string, number>();
    for (const item of items) counts.set(of(item), (counts.get(of(item)) ?? 0) + 1);
    for (const value of now[group] ?? []) if (!counts.has(value)) counts.set(value, 0);
    return [...counts]
      .sort(([, a], [, b]) => b - a)
      .map(([value, count]) => ({
        label: value,
        description: figure(count),
        group,
        value,
        picked: now[group]?.includes(value) ?? false,
      }));
  };
  const entity = now.entityName ?? now.entity;
  return [
    ...(entity === undefined
      ? []
      : [
          section('entity'),
          { label: `only ${entity}`, group: 'entity' as const, value: entity, picked: true },
        ]),
    section('kind'),
    ...KINDS.map(([value, label]) => ({
      label,
      group: 'kinds' as const,
      value,
      picked: now.kinds?.includes(value) ?? true,
    })),
    section('how sure'),
    ...SURENESS.map((sure) => ({
      label: sure.label,
      group: 'sureness' as const,
      value: sure.label,
      picked: isTicked(sure, now),
    })),
    section('type'),
    ...counted('types', ({ type }) => type),
    section('rule'),
    ...counted('rules', ({ rule }) => rule),
  ];
}

function isTicked(sure: (typeof SURENESS)[number], filter: ReviewFilter): boolean {
  return 'mostConfidence' in sure
    ? filter.mostConfidence === sure.mostConfidence
    : filter.leastConfidence === sure.leastConfidence;
}

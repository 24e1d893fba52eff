import type { TemplateLine } from '../../office/shapes';

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Templates that hold all the words looked for, by family, in the order they come. Pure. */
export function findTemplates(templates: readonly TemplateLine[], words: string): [group: string, lines: TemplateLine[]][] {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  const groups = new Map<string, TemplateLine[]>();
  for (const line of templates) {
    const told = folded([line.subject, line.text, line.to, line.when, line.group].join(' '));
    if (wanted.every((word) => told.includes(word))) groups.set(line.group, [...(groups.get(line.group) ?? []), line]);
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b, 'fr'));
}

import type { ThemeAgreement } from '@carrefour/config';

export type Opinion = { theme: string; agrees: boolean; instead: string | null };

/** How partners see the themes of a project: for each, who agrees, and what others would say instead, most often first. */
export function toAgreements(themes: readonly { code: string; label: string }[], opinions: readonly Opinion[], labels: ReadonlyMap<string, string>): ThemeAgreement[] {
  return themes.map(({ code, label }) => {
    const given = opinions.filter(({ theme }) => theme === code);
    const agree = given.filter(({ agrees }) => agrees).length;
    const counts = new Map<string, number>();
    for (const { instead } of given) if (instead !== null && labels.has(instead)) counts.set(instead, (counts.get(instead) ?? 0) + 1);
    const instead = [...counts].map(([other, count]) => ({ code: other, label: labels.get(other) ?? other, count })).sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'fr'));
    return { code, label, agree, disagree: given.length - agree, rate: given.length === 0 ? null : agree / given.length, instead };
  });
}

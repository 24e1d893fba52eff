/** What the link of a reminder opens: a sheet that nobody confirmed for long. */
export type FreshnessView = { id: string; slug: string; title: string; summary: string | null; partner: string };

import { z } from 'zod';
import type { AcceptedAdvisory } from './accepted-advisories.js';

const advisory = z.object({ github_advisory_id: z.string(), module_name: z.string(), severity: z.string(), title: z.string(), url: z.string().optional() });
const report = z.object({ advisories: z.record(z.string(), advisory) });
const failure = z.object({ error: z.object({ message: z.string() }) });

/** What `pnpm audit --json` came to. `unchecked`: the registry did not say, which is not the same as nothing to say. */
export type Audit = { state: 'unchecked'; reason: string } | { state: 'checked'; refused: string[]; accepted: string[]; useless: string[] };

const serious = new Set(['high', 'critical']);

/** Pure. `today`: a day (2026-11-27). */
export function judgeAudit(printed: string, accepted: Readonly<Record<string, AcceptedAdvisory>>, today: string): Audit {
  const answer = parse(printed);
  const read = report.safeParse(answer);
  if (!read.success) return { state: 'unchecked', reason: failure.safeParse(answer).data?.error.message ?? (printed.trim().slice(0, 300) || 'pnpm n’a rien répondu') };
  const found = Object.values(read.data.advisories).filter(({ severity }) => serious.has(severity));
  const stays = (id: string) => (accepted[id]?.until ?? '') >= today;
  const tell = ({ github_advisory_id: id, module_name: name, severity, title }: z.infer<typeof advisory>) => `${id} (${severity}) ${name} : ${title}${accepted[id] === undefined || stays(id) ? '' : `, accepté jusqu’au ${accepted[id].until} seulement`}`;
  return {
    state: 'checked',
    refused: found.filter(({ github_advisory_id: id }) => !stays(id)).map(tell),
    accepted: found.filter(({ github_advisory_id: id }) => stays(id)).map(tell),
    useless: Object.keys(accepted).filter((id) => !found.some(({ github_advisory_id: other }) => other === id)),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export type PersonPart = { what: string; table: string; rows: Record<string, unknown>[] };
export type PersonExport = { email: string; at: string; parts: PersonPart[]; files: string[] };

const valueOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
/** Lines of a value stay under its name. */
const indented = (text: string): string => text.split('\n').join('\n    ');

/** An export as somebody reads it: what is known, table by table, row by row. */
export function personText({ email, at, parts, files }: PersonExport): string {
  const count = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  const lines = [`Ce que le Carrefour des innovations sociales sait de ${email}`, `Relevé du ${at}`, '', count === 0 ? 'Rien.' : `${count} enregistrement(s), dans ${parts.length} ensemble(s).`];
  for (const { what, rows } of parts) {
    lines.push('', `${what} (${rows.length})`, '-'.repeat(what.length + 4 + String(rows.length).length - 1));
    rows.forEach((row, index) => lines.push(`${index + 1}.`, ...Object.entries(row).map(([name, value]) => `  ${name} : ${indented(valueOf(value))}`)));
  }
  if (files.length > 0) lines.push('', 'Fichiers du dossier de données qui portent cette adresse', ...files.map((file) => `  ${file}`));
  return `${lines.join('\n')}\n`;
}

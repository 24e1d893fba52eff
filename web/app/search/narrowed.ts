/**
 * A search (query string) that keeps, of what it finds, only what has one of these values. The values of a criterion add up,
 * so those it has already are kept only where both agree; null where they agree on nothing.
 */
export function narrowed(query: string, name: string, values: readonly string[]): string | null {
  const params = new URLSearchParams(query);
  const own = params.getAll(name).filter(Boolean);
  const both = own.length === 0 ? values : own.filter((value) => values.includes(value));
  if (both.length === 0) return null;
  params.delete(name);
  for (const value of both) params.append(name, value);
  return params.toString();
}

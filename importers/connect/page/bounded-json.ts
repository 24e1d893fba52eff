const [DEPTH, MEMBERS, CHARACTERS] = [8, 200, 50_000];

/** A value of somebody else's page, cut to what a recipe can use: no endless nesting, no name that touches prototypes. */
export function toBoundedJson(value: unknown, depth = DEPTH): unknown {
  if (typeof value === 'string') return value.slice(0, CHARACTERS);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return null;
  if (Array.isArray(value)) return value.slice(0, MEMBERS).map((item) => toBoundedJson(item, depth - 1));
  const members = Object.entries(value).filter(([name]) => name !== '__proto__' && name !== 'constructor');
  return Object.fromEntries(members.slice(0, MEMBERS).map(([name, member]) => [name, toBoundedJson(member, depth - 1)]));
}

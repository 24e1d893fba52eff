/** What addresses of the list said before they spoke like those of the public search. */
const renamed: Readonly<Record<string, string>> = { public: 'audience', methode: 'method', echelle: 'scale', avancement: 'maturity', debut: 'year' };
const sorts: Readonly<Record<string, string>> = { recent: 'recent', title: 'titre', quality: 'qualite', freshness: 'fraicheur' };
const former = [...Object.keys(renamed), 'territoire', 'emergent', 'tri'];

/** The query that means today what a bookmark of the past meant; null for one of today. Pure. */
export function fromFormer(params: URLSearchParams): URLSearchParams | null {
  if (!former.some((name) => params.has(name))) return null;
  const today = new URLSearchParams([...params].filter(([name, value]) => value !== '' && !former.includes(name)));
  for (const [was, is] of Object.entries(renamed)) for (const value of params.getAll(was)) if (value !== '') today.append(is, value);
  const [, level, code] = /^(reg|dep)-(\w{1,3})$/.exec(params.get('territoire') ?? '') ?? [];
  if (code !== undefined) today.append(level === 'reg' ? 'region' : 'departement', code);
  if (params.get('emergent') === 'yes') today.set('emerging', '1');
  const sort = sorts[params.get('tri') ?? ''];
  if (sort !== undefined) today.set('sort', sort);
  return today;
}

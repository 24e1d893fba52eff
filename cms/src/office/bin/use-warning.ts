const NAMED = 3;

function toList(titles: readonly string[]): string {
  const named = titles.slice(0, NAMED).map((title) => `« ${title} »`);
  const more = titles.length - named.length;
  return new Intl.ListFormat('fr').format([...named, ...(more > 0 ? [more === 1 ? 'une autre page' : `${more} autres pages`] : [])]);
}

/** What is said before files go that the site shows; null where it shows none of them. Pure. */
export function toWarning(used: readonly { name: string; titles: readonly string[] }[]): string | null {
  const [first] = used;
  if (first === undefined) return null;
  const again = 'Pour confirmer, supprimez encore une fois :';
  if (used.length === 1) return `« ${first.name} » se voit sur le site : ${toList(first.titles)}. ${again} le fichier en disparaîtra, et restera trente jours dans la corbeille.`;
  return `${used.length} de ces fichiers se voient sur le site : ${toList([...new Set(used.flatMap(({ titles }) => titles))])}. ${again} ils en disparaîtront, et resteront trente jours dans la corbeille.`;
}

/** The longest start of a text that ends at a word and fits `max` signs. */
export function truncate(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max + 1);
  const end = cut.search(/\s+\S*$/);
  return (end > max / 2 ? cut.slice(0, end) : text.slice(0, max)).replace(/[\s,;:–-]+$/u, '');
}

/** The first whole sentences that fit `max` signs; a first sentence too long is cut at a word with "…". */
export function excerpt(text: string, max: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= max) return flat;
  const sentences = [...flat.slice(0, max + 1).matchAll(/[.!?…](?=\s|$)/g)];
  const end = sentences.at(-1)?.index;
  return end !== undefined && end > max / 4 ? flat.slice(0, end + 1) : `${truncate(flat, max - 1)}…`;
}

/** What a file is called once it is ours, from the name its sender gave (percent-encoded): letters, figures and a few signs, never a path. */
export function plainName(given: string | undefined, otherwise: string): string {
  let name = '';
  try {
    name = decodeURIComponent(given ?? '');
  } catch {
    // Not how our pages send it.
  }
  return name.slice(0, 120).replace(/[^\p{L}\p{N}. _-]/gu, '').replace(/^\.+/, '').trim() || otherwise;
}

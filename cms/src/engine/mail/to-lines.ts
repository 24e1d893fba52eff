/** A line of a mail as it is read: words, or words that lead to an address. `before` is what stands before those words on their line. */
export type Line = { before: string; label: string; address: string | null; isItem: boolean };

const BULLET = '• ';
/** Longer words say too much to be a link: the address then shows by itself. */
const LONGEST_LABEL = 140;

/** The last sentence of a line, without the colon that announces an address; an item is one name, whatever its signs. */
function toLabel(said: string, isItem: boolean): { before: string; label: string } {
  if (isItem) return { before: '', label: said };
  const [, before = '', label = ''] = /^(.*[.!?]\s+)?(.*)$/s.exec(said.replace(/\s*:$/, '')) ?? [];
  return { before, label };
}

/** Lines of a paragraph; an address of ours alone on its line joins the one before it. Pure. */
export function toLines(paragraph: string, isOurs: (address: string) => boolean): Line[] {
  const lines: Line[] = [];
  for (const said of paragraph.split('\n')) {
    const [last, isAddress] = [lines.at(-1), /^https?:\/\/\S+$/.test(said) && isOurs(said)];
    const { before, label } = toLabel(last?.label ?? '', last?.isItem === true);
    if (isAddress && last !== undefined && last.address === null && label !== '' && label.length <= LONGEST_LABEL && !label.includes('://')) {
      Object.assign(last, { before, label, address: said });
      continue;
    }
    const isItem = said.startsWith(BULLET);
    lines.push({ before: '', label: isItem ? said.slice(BULLET.length) : said, address: null, isItem });
  }
  return lines;
}

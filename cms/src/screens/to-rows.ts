type Cell = { name: string; size: number };

const rowWidth = 12;
const wholeRow = new Set(['text', 'richtext', 'json', 'component', 'dynamiczone']);
const sizes: Readonly<Record<string, number>> = { boolean: 4, integer: 4, float: 4, date: 4, datetime: 6 };
const sizeOf = (type: string) => (wholeRow.has(type) ? rowWidth : (sizes[type] ?? 6));

/** The rows of a form, twelve columns wide, from its fields in their order. */
export function toRows(fields: readonly { name: string; type: string }[]): Cell[][] {
  const rows: Cell[][] = [];
  let left = 0;
  for (const { name, type } of fields) {
    const size = sizeOf(type);
    if (size > left) {
      rows.push([]);
      left = rowWidth;
    }
    rows.at(-1)?.push({ name, size });
    left -= size;
  }
  return rows;
}

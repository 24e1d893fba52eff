const DELIMITERS = [';', ',', '\t', '|'] as const;
const SAMPLE_LINES = 30;

/** The lines of a text, breaks inside quotes not counted. */
function sampleRecords(text: string): string[] {
  const records: string[] = [];
  let [start, quoted] = [0, false];
  for (let index = 0; index < text.length && records.length < SAMPLE_LINES; index += 1) {
    if (text[index] === '"') quoted = !quoted;
    if (text[index] !== '\n' || quoted) continue;
    records.push(text.slice(start, index));
    start = index + 1;
  }
  return records.length > 0 ? records : [text.slice(start)];
}

const countOutsideQuotes = (record: string, delimiter: string): number =>
  record.replace(/"[^"]*"/g, '').split(delimiter).length - 1;

/** The delimiter of a CSV text, counted outside quotes: the one the headings hold most, then the most regular. */
export function detectDelimiter(text: string): string {
  const [headings = '', ...others] = sampleRecords(text.slice(0, 200_000));
  const score = (delimiter: string): number => {
    const expected = countOutsideQuotes(headings, delimiter);
    if (expected === 0) return 0;
    const regular = others.filter((record) => countOutsideQuotes(record, delimiter) === expected).length;
    return expected * (1 + regular / Math.max(1, others.length));
  };
  const [best] = [...DELIMITERS].sort((a, b) => score(b) - score(a));
  return best ?? ';';
}

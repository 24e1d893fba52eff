import iconv from 'iconv-lite';

const LINE_FEED = 0x0a;
const ACCENT_IN_UTF8 = /[\xc3-\xc5][\x80-\xbf]|\xe2\x80[\x80-\xbf]/;

/** The text of bytes that are UTF-8 throughout, else `null`. A byte order mark stays. */
export function strictUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes cut after each line feed. */
export function physicalLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, start);
    const stop = end === -1 ? bytes.length : end + 1;
    lines.push(bytes.subarray(start, stop));
    start = stop;
  }
  return lines;
}

/** A line that is not UTF-8: windows-1252, unless it holds UTF-8 accents too; then the stray bytes are lost, and marked. */
export function decodeOddLine(line: Buffer): string {
  return ACCENT_IN_UTF8.test(line.toString('latin1')) ? line.toString('utf8') : iconv.decode(line, 'windows-1252');
}

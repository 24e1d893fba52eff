/** The same text with `\n` for every line end and without its byte order mark, wherever its pieces were cut. */
export function* plainLineEnds(pieces: Iterable<string>): Generator<string> {
  let [held, isStart] = ['', true];
  for (const piece of pieces) {
    if (piece === '') continue;
    const text = held + (isStart && piece.startsWith('\uFEFF') ? piece.slice(1) : piece);
    isStart = false;
    // A return at the very end may be the first half of a line end.
    held = text.endsWith('\r') ? '\r' : '';
    const whole = held === '' ? text : text.slice(0, -1);
    if (whole !== '') yield whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
  }
  if (held !== '') yield '\n';
}

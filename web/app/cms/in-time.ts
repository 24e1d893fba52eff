/** How long a page waits for what it can do without. */
const PATIENCE_MS = 1_500;

/** An answer, or `late` once a page has waited long enough for it. */
export function inTime<Value>(answer: Promise<Value>, late: Value, most = PATIENCE_MS): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<Value>((resolve) => {
    timer = setTimeout(() => resolve(late), most);
  });
  return Promise.race([answer, patience]).finally(() => clearTimeout(timer));
}

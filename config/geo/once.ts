/** A function which computes its value at the first call and keeps it: tables are read when they are needed, once. */
export function once<Value>(compute: () => Value): () => Value {
  let kept: { value: Value } | undefined;
  return () => (kept ??= { value: compute() }).value;
}

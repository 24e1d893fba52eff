import type { Random } from '../seeded-random.js';

/** What programs choke on: the ends of numbers, signs no keyboard writes, names every object has, the words of other languages. */
const odd: readonly unknown[] = [
  null, true, false, 0, -1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, '', ' ', '0', '-1', '2147483648', 'null', 'undefined', 'NaN', '__proto__', 'constructor', 'toString', '../../../etc/passwd', '..%2f..', '%00', '\u0000', 'a\u0000b', '\uD800', '\u202E', '\uFEFF', '\r\nBcc: a@b.example',
  "'; drop table projects; --", '" or 1=1 --', '${7*7}', '{{7*7}}', '<script>alert(1)</script>', '`id`', '$where', '[object Object]', 'é'.repeat(300), 'x'.repeat(5_000), '2026-13-45', '2026-02-30T99:99:99Z', 'https://[', 'javascript:alert(1)', 'a@b', 'z'.repeat(24), 'z'.repeat(43), '😀'.repeat(50), '٣', '1e9', '0x10', ',,,', ';', '%', '_', '\\',
  [], {}, [[[[]]]], [null], { id: null }, { $ne: null }, { __proto__: null, constructor: 1 }, ['a', 'a'], { connect: [{ documentId: 'x' }] },
];

/** Any of these, or some of them together. */
export function oddValue(random: Random, depth = 0): unknown {
  const dice = random.below(10);
  if (dice < 7 || depth > 2) return random.pick(odd);
  if (dice < 9) return Array.from({ length: random.below(4) }, () => oddValue(random, depth + 1));
  return Object.fromEntries(Array.from({ length: random.below(4) }, () => [random.pick(['id', 'title', 'text', '__proto__', 'constructor', 'length', '0']), oddValue(random, depth + 1)]));
}

/** The same as an address or a header may write it. */
export function oddText(random: Random): string {
  const value = oddValue(random);
  // A half of a sign is none, and no address can hold it.
  return (typeof value === 'string' ? value : JSON.stringify(value)).replace(/\p{Cs}/gu, '?');
}

/** A body that is nearly right: some of its parts are something else, or not there. */
export function spoiled(random: Random, body: unknown): unknown {
  if (typeof body !== 'object' || body === null || random.below(12) === 0) return oddValue(random);
  if (Array.isArray(body)) return body.map((item: unknown) => (random.below(3) === 0 ? spoiled(random, item) : item));
  const parts = Object.entries(body).flatMap(([name, value]): [string, unknown][] => (random.below(8) === 0 ? [] : [[name, random.below(3) === 0 ? (random.below(2) === 0 ? oddValue(random) : spoiled(random, value)) : value]]));
  return Object.fromEntries(random.below(6) === 0 ? [...parts, [random.pick(['__proto__', 'constructor', 'id', 'documentId', 'locale']), oddValue(random)]] : parts);
}

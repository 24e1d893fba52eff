const MONTHS = ['janv', 'fevr', 'mars', 'avri', 'mai', 'juin', 'juil', 'aout', 'sept', 'octo', 'nove', 'dece'];
const DAY_MS = 86_400_000;
/** Day 0 of Excel's 1900 calendar, counting its 29 February 1900 which never was. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

function toIso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000 && year <= 2200;
  return exists ? date.toISOString().slice(0, 10) : null;
}

const monthOf = (word: string): number => {
  const plain = word.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return MONTHS.findIndex((month) => month.startsWith(plain.slice(0, 4)) || plain.startsWith(month)) + 1;
};

/** A day as `2025-12-31` from `31/12/2025`, `2025-12-31T…`, `31 décembre 2025`, `20251231`, `12/2025`, `2025` or an Excel serial; else `null`. */
export function parseDate(text: string): string | null {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(trimmed);
  if (iso !== null) return toIso(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/.exec(trimmed);
  if (french !== null) {
    const year = Number(french[3]);
    return toIso(year < 100 ? 2000 + year : year, Number(french[2]), Number(french[1]));
  }
  const plain = /^(\d{4})(\d{2})(\d{2})(\.0)?$/.exec(trimmed);
  if (plain !== null) return toIso(Number(plain[1]), Number(plain[2]), Number(plain[3]));
  const words = /(?:(\d{1,2})(?:er)?\s+)?(\p{L}{3,9})\.?\s+(\d{4})/u.exec(trimmed);
  if (words !== null && monthOf(words[2] ?? '') > 0) return toIso(Number(words[3]), monthOf(words[2] ?? ''), Number(words[1] ?? 1));
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(trimmed);
  if (month !== null) return toIso(Number(month[2]), Number(month[1]), 1);
  if (/^(1[89]|20|21)\d{2}(\.0)?$/.test(trimmed)) return toIso(Number(trimmed), 1, 1);
  if (/^\d{5}(\.\d+)?$/.test(trimmed)) return new Date(EXCEL_EPOCH + Math.floor(Number(trimmed)) * DAY_MS).toISOString().slice(0, 10);
  return null;
}

/** A year between 1800 and 2100 found in a text (`LFFE15` says nothing, `lauréat 2015` says 2015), or `null`. */
export function parseYear(text: string): number | null {
  const plain = /(?:^|\D)((?:18|19|20)\d{2})(?!\d)/.exec(text)?.[1];
  if (plain !== undefined) return Number(plain);
  const date = parseDate(text);
  return date === null ? null : Number(date.slice(0, 4));
}

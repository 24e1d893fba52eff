const NAMED: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', laquo: '«', raquo: '»', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”',
  ndash: '–', mdash: '—', hellip: '…', euro: '€', eacute: 'é', egrave: 'è', ecirc: 'ê', agrave: 'à', acirc: 'â', ccedil: 'ç', ocirc: 'ô',
  icirc: 'î', iuml: 'ï', ugrave: 'ù', ucirc: 'û', oelig: 'œ', Eacute: 'É', Agrave: 'À', deg: '°',
};

const fromCode = (code: number): string => (code > 31 && code < 0x10ffff ? String.fromCodePoint(code) : '');

/** HTML entities as the characters they stand for; unknown ones stay. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole: string, decimal: string | undefined, hexadecimal: string | undefined, name: string | undefined) => {
    if (decimal !== undefined) return fromCode(Number(decimal));
    if (hexadecimal !== undefined) return fromCode(Number.parseInt(hexadecimal, 16));
    return NAMED[name ?? ''] ?? whole;
  });
}

/** The text of an HTML fragment: paragraphs and breaks become line breaks, other tags go. */
export function stripHtml(text: string): string {
  const lines = text.replace(/<(br|\/p|\/li|\/div|\/h\d)\b[^<>]{0,200}>/gi, '\n').replace(/<\/?[a-z!][^<>]{0,2000}>/gi, ' ');
  return decodeEntities(lines).replace(/[ \t\u00a0]+/g, ' ').replace(/ ?\n ?/g, '\n').replace(/\n{3,}/g, '\n\n').trim();
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 cannot hold, written or escaped: control characters, half characters, the two non-characters. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
/** Characters that make a row unreadable stay seen as lost; the others go. */
const replaced = (sign: string): string => (sign === '\0' || sign >= '\u0080' ? '\ufffd' : '');

/** A text inside an element or an attribute. `_x0041_` would be read as an escape: its first sign is escaped. */
export const toXmlText = (text: string): string =>
  text.replace(FORBIDDEN, replaced).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 cannot hold, written or escaped: control characters, half characters. */
// eslint-disable-next-line no-control-regex -- these are the very characters to take out
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text inside an element or an attribute. `_x0041_` would be read as an escape: its first sign is escaped. A null character stays seen as lost. */
export const toXmlText = (text: string): string =>
  text.replaceAll('\0', '\ufffd').replace(FORBIDDEN, '').replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

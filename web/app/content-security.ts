const common = [
  "default-src 'none'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

type Policy = {
  /** The nonce of a hydrated page; a plain page has none and runs only files of ours. */
  nonce?: string | undefined;
  /** Embeds may be framed by anybody; everything else by nobody. */
  framable?: boolean;
  /** The one origin that may frame it: the admin, which shows drafts so. */
  framedBy?: readonly string[];
  /** Whether the page shows frames of ours: only the one that composes them does. */
  frames?: boolean;
  /** Another address that scripts may ask: the engine's own, where the team opened it to browsers. */
  connects?: string | undefined;
  /** Another address that pictures come from: the tiles of the map, where the team gave one. */
  pictures?: string | undefined;
};

/** The content security policy of one answer. Leaflet positions its layers with style attributes. */
export function contentSecurityPolicy({ nonce, framable = false, framedBy = [], frames = false, connects, pictures }: Policy): string {
  const scripts = nonce === undefined ? "script-src 'self'" : `script-src 'nonce-${nonce}' 'strict-dynamic'`;
  const styles = nonce === undefined ? ["style-src 'self'"] : ["style-src 'self'", "style-src-attr 'unsafe-inline'"];
  const asked = connects === undefined ? "connect-src 'self'" : `connect-src 'self' ${new URL(connects).origin}`;
  const images = pictures === undefined || pictures.startsWith('/') ? "img-src 'self' data:" : `img-src 'self' data: ${new URL(pictures).origin}`;
  return [...common, images, asked, scripts, ...styles, ...(frames ? ["frame-src 'self'"] : []), `frame-ancestors ${framable ? '*' : framedBy.length > 0 ? framedBy.join(' ') : "'none'"}`].join('; ');
}

/** Paths that cross, and the vermilion diamond where they meet. */
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" role="img" aria-label="Carrefour des innovations sociales">
<rect width="48" height="48" fill="#f6efe0"/>
<path d="M-4 34 52 14M14 -4 34 52" stroke="#173a3a" stroke-width="7" fill="none"/>
<path d="m24 13 11 11-11 11-11-11z" fill="#e2452b"/>
</svg>`;

export const logo = `data:image/svg+xml,${encodeURIComponent(drawing)}`;

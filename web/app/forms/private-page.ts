/** Headers of a page with a form: its stamp is this visitor's, this minute's. */
export const privatePage = () => ({ 'Cache-Control': 'private, no-store' });

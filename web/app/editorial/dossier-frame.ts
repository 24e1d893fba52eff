import { territoryBounds, type Bounds } from '@carrefour/config/geo';

const prefixes = { commune: 'com', epci: 'epci', departement: 'dep', region: 'reg' } as const;

/** The window of the one territory that a search asks for, the smallest it names; null when it names none, or several of a kind. Its projects may have places elsewhere, which it is not about. */
export function dossierFrame(query: string): Bounds | null {
  const asked = new URLSearchParams(query);
  for (const [parameter, prefix] of Object.entries(prefixes)) {
    const codes = asked.getAll(parameter).flatMap((value) => value.split(','));
    if (codes.length > 0) return codes.length === 1 ? territoryBounds(`${prefix}-${codes[0]}`) : null;
  }
  return null;
}

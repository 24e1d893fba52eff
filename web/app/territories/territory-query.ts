import type { Territory } from '@carrefour/config/geo';

const parameters: Record<Territory['kind'], string> = { region: 'region', department: 'departement', epci: 'epci', commune: 'commune' };

/** The search of a territory's projects: `departement=69`. */
export const territoryQuery = ({ kind, code }: Pick<Territory, 'kind' | 'code'>): string => `${parameters[kind]}=${encodeURIComponent(code)}`;

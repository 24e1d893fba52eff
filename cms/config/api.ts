/** Unknown parameters are refused on both layers: an unknown key that reaches the query is how secrets leaked (CVE-2026-27886). */
export default {
  rest: { prefix: '/api', defaultLimit: 25, maxLimit: 100, withCount: true, strictParams: true },
  documents: { strictParams: true },
};

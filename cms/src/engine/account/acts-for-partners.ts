/** Roles of the team that may act for a partner: those who administer or moderate. */
const mayAct: readonly string[] = ['strapi-super-admin', 'carrefour-moderator'];

export const actsForPartners = (roles: readonly { code: string }[] | null | undefined): boolean => (roles ?? []).some(({ code }) => mayAct.includes(code));

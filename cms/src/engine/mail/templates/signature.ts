/** Who signs the mails of the site. */
export const TEAM = 'L’équipe du Carrefour des innovations sociales';
export const TEAM_EN = 'The team of the Carrefour des innovations sociales';

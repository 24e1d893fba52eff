import type { Core } from '@strapi/strapi';
import type { Screen } from '../schema/screen';

const SHORTEST_PASSWORD = 12;

const screen: Screen = {
  title: 'email',
  columns: ['username', 'email', 'confirmed', 'blocked'],
  fields: {
    username: 'Nom affiché',
    email: { label: 'Courriel', help: 'Privé.' },
    password: { label: 'Mot de passe', help: 'Douze caractères au moins. N’est jamais relu : en écrire un nouveau remplace l’ancien.' },
    confirmed: { label: 'Adresse confirmée' },
    blocked: { label: 'Bloqué', help: 'Ne peut plus se connecter.' },
    role: 'Rôle',
    provider: { label: 'Connexion', hidden: true },
    resetPasswordToken: { label: 'Jeton de mot de passe', hidden: true },
    confirmationToken: { label: 'Jeton de confirmation', hidden: true },
  },
};

/** Gives Strapi's own type of accounts the name and the French form of the others. */
export function nameAccounts({ strapi }: { strapi: Core.Strapi }): void {
  const account = strapi.contentTypes['plugin::users-permissions.user'] as unknown as {
    info: { displayName: string };
    attributes: { password: { minLength: number } };
    pluginOptions?: Record<string, unknown>;
  };
  // As long as the site asks of everybody.
  account.attributes.password.minLength = SHORTEST_PASSWORD;
  account.info.displayName = 'Comptes de l’espace partenaire';
  account.pluginOptions = { ...account.pluginOptions, carrefour: { screen } };
}

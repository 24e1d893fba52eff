import type { Strapi } from './strapi';

/** Whether somebody of the team saves this in the admin; what programs of the site save is theirs. */
export const isOfTeam = (strapi: Strapi): boolean => strapi.requestContext.get()?.state?.auth?.strategy?.name === 'admin';

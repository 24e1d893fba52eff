import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';

/** What the sign-in of the admin shows as the server says it: its form translates nothing. */
const words: Readonly<Record<string, string>> = {
  'Invalid credentials': 'Adresse ou mot de passe inconnus. Vérifiez-les, puis réessayez.',
  'Too many requests, please try again later.': 'Trop d’essais en peu de temps : réessayez dans quelques minutes.',
};

export default () => async (ctx: Context, next: Next): Promise<void> => {
  if (ctx.path !== '/admin/login') return next();
  try {
    await next();
  } catch (error) {
    const told = error instanceof errors.ApplicationError ? words[error.message] : undefined;
    if (told !== undefined) (error as Error).message = told;
    throw error;
  }
};

import type { Context } from 'koa';
import type { Strapi } from '../engine/strapi';
import type { OfficeAction } from './office-actions';

/** Whether whoever asks may do something with a type, as the matrix of roles says. */
export type Ability = { can(action: string, subject?: string): boolean };
export type OfficeContext = Context & { params: Record<string, string>; request: { body?: unknown } };

/** A question of a screen of the back office, and the right it takes. What `handle` answers is the body. */
export type OfficeRoute = {
  method: 'GET' | 'POST';
  path: string;
  action: OfficeAction;
  handle: (strapi: Strapi, ctx: OfficeContext) => Promise<unknown>;
};

export const abilityOf = (ctx: OfficeContext): Ability => ctx.state.userAbility as Ability;

/** Whether the content manager would let the same person read, or change, records of this type. */
export const mayOnType = (ability: Ability, right: 'read' | 'update' | 'delete' | 'publish', uid: string): boolean => ability.can(`plugin::content-manager.explorer.${right}`, uid);

/** A parameter of the address, without blanks around; null where there is none. */
export function queryOf(ctx: OfficeContext, name: string): string | null {
  const value = ctx.query[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The page asked for, from 1. */
export const pageOf = (ctx: OfficeContext): number => Math.max(1, Math.floor(Number(queryOf(ctx, 'page') ?? 1)) || 1);

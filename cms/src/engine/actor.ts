import type { Strapi } from './strapi';

/** Who acts: a person of the team (admin), a partner's account, a run of the importer, or a job of ours. */
export type Actor = {
  type: 'person' | 'partner' | 'run' | 'job';
  id: string | null;
  name: string;
  requestId: string | null;
  /** The partner a person acts for, by documentId and slug. */
  partner?: { id: string; slug: string } | null;
};

type State = {
  actor?: Actor;
  user?: { id: number; firstname?: string; lastname?: string; username?: string };
  isAuthenticatedAdmin?: boolean;
  requestId?: string;
};

/** The actor of the current request. Outside a request it is the CMS itself. */
export function currentActor(strapi: Strapi): Actor {
  const ctx = strapi.requestContext.get();
  const state = ctx?.state as State | undefined;
  if (state?.actor) return state.actor;
  const requestId = state?.requestId ?? null;
  if (state?.user && ctx?.state?.auth?.strategy?.name === 'admin') {
    const name = [state.user.firstname, state.user.lastname].filter(Boolean).join(' ');
    return { type: 'person', id: `admin:${state.user.id}`, name: name || 'Équipe opérationnelle', requestId };
  }
  if (state?.user) return { type: 'partner', id: `user:${state.user.id}`, name: state.user.username ?? '', requestId };
  return { type: 'job', id: null, name: 'cms', requestId };
}

/** Names the actor of a request that is authenticated by one of our own tokens. */
export function actAs(strapi: Strapi, actor: Actor): void {
  const ctx = strapi.requestContext.get();
  if (ctx) ctx.state.actor = actor;
}

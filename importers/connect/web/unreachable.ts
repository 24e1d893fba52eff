/** Why a page could not be had. `gone`: the site says it no longer exists; `private`, `robots`, `off-site`: we do not ask. */
export type UnreachableKind = 'private' | 'robots' | 'off-site' | 'gone' | 'status' | 'network' | 'slow' | 'too-big' | 'redirects';

type Answered = {
  readonly status?: number;
  /** First words of what the site answered. */
  readonly excerpt?: string | null;
  /** Seconds the site asks us to wait before coming back. */
  readonly retryAfter?: number | null;
};

/** A page that could not be had; the message is French, names the address and says why. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
  readonly status: number | null;
  readonly excerpt: string | null;
  readonly retryAfter: number | null;

  constructor(
    readonly kind: UnreachableKind,
    readonly address: string,
    message: string,
    { status, excerpt, retryAfter }: Answered = {},
  ) {
    super(message);
    this.status = status ?? null;
    this.excerpt = excerpt ?? null;
    this.retryAfter = retryAfter ?? null;
  }
}

/** A later attempt may succeed: the site is ill, not the address wrong. */
export const mayHeal = ({ kind, status }: Unreachable): boolean =>
  kind === 'network' || kind === 'slow' || (kind === 'status' && status !== null && (status === 429 || status >= 500));

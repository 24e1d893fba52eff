const MOST = 20;
const LONGEST = 4_000;

/**
 * The cookies a site gives while it sends us from one address to the next, and no longer: sites that set one and come back to the same
 * address would turn in circles without it. Each goes back to the host that gave it, and is forgotten with the page.
 */
export class ChainCookies {
  readonly #byHost = new Map<string, Map<string, string>>();

  take({ host }: URL, given: readonly string[] = []): void {
    const own = this.#byHost.get(host) ?? new Map<string, string>();
    this.#byHost.set(host, own);
    for (const line of given) {
      const [, name, value] = /^\s*([\w!#$%&'*.^`|~+-]+)=([^;\r\n]*)/.exec(line.slice(0, LONGEST)) ?? [];
      if (name !== undefined && value !== undefined && (own.has(name) || own.size < MOST)) own.set(name, value.trim());
    }
  }

  #textFor({ host }: URL): string {
    return [...(this.#byHost.get(host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  headersFor(url: URL): Record<string, string> {
    const cookie = this.#textFor(url);
    return cookie === '' ? {} : { cookie };
  }

  /** An address and what we bring there: asked twice so, it answers the same. */
  stateAt(url: URL): string {
    return `${url.href}\n${this.#textFor(url)}`;
  }
}

type Method = 'GET' | 'POST';

/** A route for one of our own programs, which proves itself with the secret named. */
export const bearerRoute = (secret: string) => (method: Method, path: string, handler: string) => ({
  method, path, handler,
  config: { auth: false as const, policies: [{ name: 'global::bearer', config: { secret } }] },
});

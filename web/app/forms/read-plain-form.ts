import { readBody } from './read-body';

/** A form as it was sent, never longer than `max` bytes. Throws a 413 answer beyond, a 400 for what is no form. */
export async function readPlainForm(request: Request, max: number): Promise<FormData> {
  const body = new Response(await readBody(request.body, max), { headers: { 'Content-Type': request.headers.get('Content-Type') ?? '' } });
  const form = await body.formData().catch(() => null);
  if (form === null) throw new Response(null, { status: 400 });
  return form;
}

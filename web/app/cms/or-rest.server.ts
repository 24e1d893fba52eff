import { CmsUnavailable } from './cms-error';

/** What a page is made of; a CMS that does not answer and never did becomes a 503 whose page says to come back. */
export async function orRest<Value>(read: Promise<Value>): Promise<Value> {
  try {
    return await read;
  } catch (error) {
    if (!(error instanceof CmsUnavailable)) throw error;
    // Who keeps the site finds why its visitors were told to come back.
    process.stderr.write(`${error.message}\n`);
    throw new Response(null, { status: 503, headers: { 'Retry-After': '30' } });
  }
}

import { findTypesense } from '../typesense/find-typesense.js';

/** Path of a Typesense server; a test that needs one fails without it. */
export async function requireTypesense(): Promise<string> {
  const binary = await findTypesense(process.env);
  if (binary === undefined) throw new Error('Typesense is needed by this test and could not be found nor downloaded');
  return binary;
}

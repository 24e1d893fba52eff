import type { z } from 'zod';

/**
 * Parses the environment once, at the start of a program.
 * Throws one sentence naming every variable that is missing or wrong; values are never printed.
 */
export function readEnv<Schema extends z.ZodObject>(schema: Schema, source: NodeJS.ProcessEnv = process.env): z.infer<Schema> {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = schema.safeParse(filled);
  if (result.success) return result.data;
  const names = [...new Set(result.error.issues.map((issue) => issue.path.join('.')))];
  throw new Error(`Configuration incomplète : ${names.join(', ')} (variables d’environnement absentes ou mal formées).`);
}

import { z } from 'zod';

const bodySchema = z.object({ error: z.object({ message: z.string() }) });

/** The CMS does not answer (status 0) or refuses a call; the message is for people. */
export class CmsRefusal extends Error {
  override readonly name = 'CmsRefusal';
  constructor(
    message: string,
    readonly status: number,
    cause?: unknown,
  ) {
    super(message, { cause });
  }

  static async from(response: Response, path: string): Promise<CmsRefusal> {
    const parsed = bodySchema.safeParse(await response.json().catch(() => null));
    const said = parsed.success ? parsed.data.error.message : response.statusText;
    if (response.status === 401 || response.status === 403) return new CmsRefusal('Le CMS refuse le jeton d’import : CARREFOUR_DATA désigne-t-il bien le dossier de ce CMS ?', response.status);
    if ((response.status === 404 && said === 'Not Found') || response.status === 405) return new CmsRefusal(`Le CMS ne sait pas faire cela (${path.split('?')[0]}) : mettez-le à jour avec les importeurs.`, response.status);
    return new CmsRefusal(said, response.status);
  }
}

/** The CMS did not answer, or answered with an error of its own; pages then say so and stay useful. */
export class CmsUnavailable extends Error {
  constructor(path: string, reason: string) {
    // What a visitor asks for is nobody's to read in a log.
    super(`Le CMS ne répond pas à ${path.split('?')[0]} : ${reason}`);
    this.name = 'CmsUnavailable';
  }
}

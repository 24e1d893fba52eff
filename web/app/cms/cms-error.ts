/** The CMS did not answer, or answered with an error of its own; pages then say so and stay useful. */
export class CmsUnavailable extends Error {
  constructor(path: string, reason: string) {
    super(`Le CMS ne répond pas à ${path} : ${reason}`);
    this.name = 'CmsUnavailable';
  }
}

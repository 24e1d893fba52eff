/** A failure that a person can cure: its message is one French sentence with the cure, shown without a stack trace. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly exitCode = 1,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

/** A text that comes in pieces, of which only the part being read is held. */
export class TextAhead {
  readonly #pieces: Iterator<string>;
  #text = '';
  #ended = false;

  constructor(pieces: Iterable<string>) {
    this.#pieces = pieces[Symbol.iterator]();
  }

  /** What is held: the next characters. */
  get text(): string {
    return this.#text;
  }

  /** Whether what is held is all that is left. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Takes one more piece, and answers it; null at the end. What is held is not copied before somebody looks into it. */
  pull(): string | null {
    const next = this.#ended ? { done: true as const } : this.#pieces.next();
    if (next.done === true) {
      this.#ended = true;
      return null;
    }
    this.#text += next.value;
    return next.value;
  }

  /** Holds at least so many characters, or all that is left. */
  hold(length: number): void {
    while (this.#text.length < length && this.pull() !== null);
  }

  drop(length: number): void {
    this.#text = this.#text.slice(length);
  }
}

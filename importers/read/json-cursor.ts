import { limits } from './limits.js';
import { RefusedFile } from './refused-file.js';
import { TextAhead } from './text-ahead.js';

const [SPACE, QUOTE, COMMA, OPEN_LIST, BACKSLASH, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x20, 0x22, 0x2c, 0x5b, 0x5c, 0x5d, 0x7b, 0x7d];
const HELD = 65_536;
const DEEPEST = 100;

/** A value of the document: its text, or why it is too large to be one (`text` is then empty). */
export type JsonText = { readonly text: string; readonly problem: string | null; readonly line: number; readonly column: number };

/** Walks through a JSON text of any size, value by value, holding one of them at a time. Throws `RefusedFile` with line and column. */
export class JsonCursor {
  readonly #ahead: TextAhead;
  readonly #name: string;
  #at = 0;
  /** Where the held text starts. */
  #line = 1;
  #column = 1;

  constructor(pieces: Iterable<string>, name: string) {
    this.#ahead = new TextAhead(pieces);
    this.#name = name;
  }

  /** The next character that is not a space; empty at the end. */
  peek(): string {
    for (;;) {
      const { text } = this.#ahead;
      while (this.#at < text.length && text.charCodeAt(this.#at) <= SPACE) this.#at += 1;
      if (this.#at < text.length) return text.charAt(this.#at);
      this.#forget();
      if (this.#ahead.pull() === null) return '';
    }
  }

  /** Stands on the value of each property of an object in turn; what the caller has not read of it must be read before the next. */
  *members(): Generator<string> {
    for (let more = this.#open('{', '}'); more; more = this.#goOn('}')) {
      const { text, line, column } = this.value();
      const name: unknown = text.startsWith('"') ? this.parse({ text, problem: null, line, column }) : null;
      if (typeof name !== 'string') throw this.failure(line, column);
      this.#take(':');
      yield name;
    }
  }

  /** Stands on each item of a list in turn. */
  *items(): Generator<void> {
    for (let more = this.#open('[', ']'); more; more = this.#goOn(']')) yield;
  }

  /** The text of the value that comes next. */
  value(): JsonText {
    this.peek();
    this.#forget();
    const [line, column] = [this.#line, this.#column];
    let [depth, deepest, index, isString, isEscaped, isTooLong] = [0, 0, 0, false, false, false];
    for (let { text } = this.#ahead; ; index += 1) {
      if (index === text.length) {
        if (index > limits.recordCharacters) {
          [this.#at, isTooLong] = [index, true];
          this.#forget();
          index = 0;
        }
        if (this.#ahead.pull() === null) break;
        ({ text } = this.#ahead);
      }
      const code = text.charCodeAt(index);
      if (isString) {
        if (isEscaped) isEscaped = false;
        else if (code === BACKSLASH) isEscaped = true;
        else if (code === QUOTE) isString = false;
        if (isString || depth > 0) continue;
        index += 1;
        break;
      }
      if (code === QUOTE) isString = true;
      else if (code === OPEN_OBJECT || code === OPEN_LIST) deepest = Math.max(deepest, (depth += 1));
      else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
        if (depth === 0) break;
        depth -= 1;
        if (depth > 0) continue;
        index += 1;
        break;
      } else if (depth === 0 && (code === COMMA || code <= SPACE || code === 0x3a)) break;
    }
    this.#at = index;
    if (depth > 0 || isString) throw this.failure(line, column, 'cet élément n’est pas refermé');
    const problem = isTooLong ? `plus de ${limits.recordCharacters / 1_000_000} millions de signes` : deepest > DEEPEST ? `plus de ${DEEPEST} niveaux imbriqués` : null;
    return { text: problem === null ? this.#ahead.text.slice(0, index) : '', problem, line, column };
  }

  /** The value of a text; names that would touch prototypes are dropped. */
  parse({ text, line, column }: JsonText): unknown {
    try {
      const isSafe = !/__proto__|\\u005f/i.test(text);
      return isSafe ? JSON.parse(text) : JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value));
    } catch (error) {
      const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
      const before = text.slice(0, position).split('\n');
      throw this.failure(line + before.length - 1, (before.length === 1 ? column : 1) + (before.at(-1) ?? '').length);
    }
  }

  /** Nothing but spaces may follow. */
  end(): void {
    if (this.peek() !== '') throw this.#failureHere();
  }

  failure(line: number, column: number, what = 'une virgule, un guillemet ou une accolade manque sans doute'): RefusedFile {
    return new RefusedFile(`${this.#name}, ligne ${line}, colonne ${column} : JSON mal formé, ${what}. Refaites l’export.`);
  }

  #failureHere(): RefusedFile {
    this.#forget();
    return this.failure(this.#line, this.#column);
  }

  #take(character: string): void {
    if (this.peek() !== character) throw this.#failureHere();
    this.#at += 1;
    if (this.#at > HELD) this.#forget();
  }

  #open(opening: string, closing: string): boolean {
    this.#take(opening);
    if (this.peek() !== closing) return true;
    this.#take(closing);
    return false;
  }

  #goOn(closing: string): boolean {
    if (this.peek() === closing) {
      this.#take(closing);
      return false;
    }
    this.#take(',');
    return true;
  }

  /** Lets go of what was read, keeping count of lines and columns. */
  #forget(): void {
    if (this.#at === 0) return;
    const read = this.#ahead.text.slice(0, this.#at);
    const last = read.lastIndexOf('\n');
    for (let at = read.indexOf('\n'); at !== -1; at = read.indexOf('\n', at + 1)) this.#line += 1;
    this.#column = last === -1 ? this.#column + read.length : read.length - last;
    this.#ahead.drop(this.#at);
    this.#at = 0;
  }
}

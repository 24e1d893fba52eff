import { z } from 'zod';

export const PASSWORD_MIN = 12;
/** What a hash reads: beyond, Strapi refuses. */
const MAX_BYTES = 72;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
/** « aaaaaaaaaaaa », « 123123123123 »: long, and guessed at once. */
const isMonotonous = (text: string): boolean => new Set(text.toLowerCase()).size < 5;

/** A password somebody chooses: long rather than odd, whatever its characters. */
export const newPassword = z.string().refine((text) => text.length >= PASSWORD_MIN, 'short').refine((text) => bytesOf(text) <= MAX_BYTES, 'long').refine((text) => !isMonotonous(text), 'weak');

/** A file (or an address) that cannot be imported at all; the message is French, says where, why and what to do. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';
}

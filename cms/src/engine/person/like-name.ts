/** A name as `like … escape '\'` takes it, as it is written: SQLite's lower() leaves « É » as it is. */
export const likeName = (name: string): string => name.replace(/[\\%_]/g, '\\$&');

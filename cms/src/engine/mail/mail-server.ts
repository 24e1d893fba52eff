const PATIENCE_MS = '60000';

/** What every mail obeys, whoever writes it: it takes no file of this machine and no page of its network with it. */
const always = { disableFileAccess: 'true', disableUrlAccess: 'true' };
/** A server that says nothing for a minute is left, well before the mail is anybody else's to send; an address may say another time. */
const unlessSaid = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS };

/** The address of the mail server, with the manner in which this site speaks to it. */
export function toMailServer(address: string): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(unlessSaid)) if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  for (const [name, value] of Object.entries(always)) url.searchParams.set(name, value);
  return url.href;
}

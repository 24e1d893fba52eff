/** What an address of ours answers. Throws on anything but a success. */
export async function getJson<Body>(address: string, signal: AbortSignal): Promise<Body> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address} : ${response.status}`);
  return response.json() as Promise<Body>;
}

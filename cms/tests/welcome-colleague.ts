import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';

/** A second administrator, invited and signed up as the admin's screens do it; their token. */
export async function welcomeColleague(stack: TestStack, token: string): Promise<string> {
  const ask = async (path: string, body?: unknown) => {
    const response = await fetch(`${stack.cmsUrl}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return (await response.json()) as { data: unknown };
  };
  const roles = (await ask('/admin/roles')).data as { id: number; code: string }[];
  const administrator = roles.find(({ code }) => code === 'strapi-super-admin');
  const person = { email: 'collegue@equipe.example', firstname: 'Collègue', lastname: 'Essai' };
  const invited = (await ask('/admin/users', { ...person, roles: [administrator?.id] })).data as {
    registrationToken: string;
  };
  const registered = await ask('/admin/register', {
    registrationToken: invited.registrationToken,
    userInfo: { firstname: person.firstname, lastname: person.lastname, password: 'Un-mot-de-passe-1' },
  });
  return (registered.data as { token: string }).token;
}

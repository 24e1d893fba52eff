import { languages } from '../locales/languages';
import type { Role } from './role-matrix';

type Permission = {
  action: string;
  subject: string | null;
  properties: { fields?: string[]; locales?: string[] };
  conditions: string[];
};

/** Rights that name the fields they give; deleting and publishing concern the record as a whole. */
const byField = new Set(['read', 'create', 'update']);

/** A role of ours as Strapi's permissions. `fieldsOf` lists every field of a type, nested ones included. */
export function toPermissions(
  role: Role,
  {
    fieldsOf,
    isLocalised,
    hasDrafts,
  }: {
    fieldsOf: (uid: string) => string[];
    isLocalised: (uid: string) => boolean;
    hasDrafts: (uid: string) => boolean;
  },
): Permission[] {
  const onRecords = role.rights.flatMap(({ types, may }) =>
    types.flatMap((type) => {
      const subject = `api::${type}.${type}`;
      return may
        .filter((right) => right !== 'publish' || hasDrafts(subject))
        .map((right) => ({
          action: `plugin::content-manager.explorer.${right}`,
          subject,
          properties: {
            ...(byField.has(right) && { fields: fieldsOf(subject) }),
            ...(isLocalised(subject) && { locales: languages.map(({ code }) => code) }),
          },
          conditions: [],
        }));
    }),
  );
  const others = role.actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] }));
  return [...onRecords, ...others];
}

import { expect, test } from '@jest/globals';
import { aPublicProject } from '@carrefour/config/testing';
import { reservedToMembers } from './reserved-to-members';

const theme = { code: 'EMP', label: 'Emploi', labelEn: 'Work', parent: null };
const whole = aPublicProject({ summary: 'Résumé', supports: [{ name: 'La ville' }], themes: [theme], endYear: 2030 });

test('what members read beyond everybody, or otherwise, is told; what everybody reads is not', () => {
  expect(reservedToMembers(whole, { ...whole, supports: [], endYear: 2029 })).toEqual({ endYear: 2030, supports: [{ name: 'La ville' }] });
  expect(reservedToMembers(whole, whole)).toEqual({});
});

test('of a sheet that is members’ alone, all is told but its contact', () => {
  const told = reservedToMembers({ ...whole, hasContact: true }, null);
  expect(told).toMatchObject({ summary: 'Résumé', themes: ['EMP'] });
  expect(Object.keys(told)).not.toContain('hasContact');
});

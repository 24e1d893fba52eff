import type { AliasedTerm } from '@carrefour/config';

const term = (code: string, label: string, aliases: string[] = [], parent: string | null = null): AliasedTerm => ({ code, label, labelEn: label, parent, aliases });

/** A small taxonomy with the trap of the real one: a code that contradicts another's label. */
export const aTaxonomy = {
  themes: [term('EMP', 'Emploi', ['travail']), term('EDU', 'Éducation et jeunesse', ['éducation']), term('EGA', 'Égalité des chances', [], 'EDU'), term('ENF', 'EGA', [], 'EDU')],
  audiences: [term('jeunes', 'Jeunes', ['jeunesse'])],
  methods: [term('mentorat', 'Mentorat', ['parrainage'])],
};

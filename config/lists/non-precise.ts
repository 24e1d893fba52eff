/** The facet value of a record that says nothing about the facet; every facet accepts it in the query string. */
export const NON_PRECISE = 'non-precise';

import { createGlobalStyle } from 'styled-components';

/** Panels of the home page are of one height, and scroll: of our lists nothing must hide below. */
export const WholeList = createGlobalStyle`
  main main:has(.carrefour-whole-list) {
    height: auto;
    min-height: 310px;
  }
`;

export { excerpt, truncate } from '@carrefour/config';

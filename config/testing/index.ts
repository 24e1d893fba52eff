export { aPlace } from './a-place.js';
export { aPublicProject } from './a-public-project.js';
export { anImportItem } from './an-import-item.js';
export { unzip } from './unzip.js';

import { setFlagsFromString } from 'node:v8';

// Rows are read, sent and forgotten: left to itself, Node keeps twice the memory they need before it tidies up (measured: 162 MB
// against 98 for sixty thousand rows). The machine is shared with the CMS, the site and the search engine.
setFlagsFromString('--optimize-for-size');

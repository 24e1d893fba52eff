import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import type { AdminSession } from '../admin-session.js';
import type { PartnerSession } from '../partner-session.js';
import type { Foreign } from './plant-foreign.js';

/** A stack with one partner that has something of everything, and somebody of another who would like to have it. */
export type Scene = { stack: TestStack; admin: AdminSession; foreign: Foreign; alpha: PartnerSession };

export * from './capacities.js';
export * from './error-codes.js';
export * from './labels.js';
export * from './limits.js';
export * from './locales.js';
export * from './rights.js';
export * from './socket-events.js';

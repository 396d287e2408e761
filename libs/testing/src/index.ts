export { type BuiltBody, type BuiltEntity, type BuiltPerson, Builders } from './builders.js';
export { type GraphqlAnswer, type GraphqlFailure, TestClient } from './graphql-client.js';
export { next, type Product, TestServer, type TestServerOptions, type TestSocket } from './test-server.js';

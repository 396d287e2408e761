/** Addresses the server answers itself. Every other one is a place in the client, and is served as its one page. */
export const SERVER_PATHS =
  /^\/(graphql|auth|files|portraits|calendar\/[^/?]+|mail|meetings\/[^/?]+\.ics|exports|imports|health|metrics|demonstration|realtime)(?:[/?]|$)/;

/** What the tests of governance ask for. */
export const APPOINT = `mutation ($input: AppointInput!) { appoint(input: $input) { id capacity period { from until } derived reason entity { code } body { code } representations { person { id } } } }`;
export const END_SEAT = `mutation ($input: EndSeatInput!) { endSeat(input: $input) { id period { from until } } }`;
export const CHANGE_CAPACITY = `mutation ($input: ChangeCapacityInput!) { changeCapacity(input: $input) { id capacity period { from until } } }`;

export const FOUND = `mutation ($input: FoundBodyInput!) { foundBody(input: $input) { id version code name { en fr } pillar { code } established predecessors { code } viewerCan { administer } } }`;
export const RENAME = `mutation ($input: RenameBodyInput!) { renameBody(input: $input) { name { en } names { name { en } period { from until } } } }`;
export const DISSOLVE = `mutation ($input: DissolveBodyInput!) { dissolveBody(input: $input) { dissolved seats { id } successors { code } } }`;
export const SET_OPTIONS = `mutation ($input: SetBodyOptionsInput!) { setBodyOptions(input: $input) { observersMaySpeak version } }`;

export const NAME = `mutation ($input: NameRepresentativeInput!) { nameRepresentative(input: $input) { id role period { from until } person { id } entity { code } body { code } } }`;
export const END_REPRESENTATION = `mutation ($input: EndRepresentationInput!) { endRepresentation(input: $input) { id period { from until } } }`;
export const LEAVE = `mutation ($input: EndAffiliationInput!) { endAffiliation(input: $input) { id entity { code } representations { id } } }`;
export const SET_FOCAL_POINT = `mutation ($input: SetFocalPointInput!) { setFocalPoint(input: $input) { id } }`;
export const SET_SECRETARIAT = `mutation ($input: SetSecretariatInput!) { setSecretariat(input: $input) { id } }`;

export const ASK = `mutation ($input: RequestSeatInput!) { requestSeat(input: $input) { id version state capacity motivation askedBy { id } representative { id } viewerCan { decide withdraw } } }`;
export const DECIDE = `mutation ($input: DecideSeatRequestInput!) { decideSeatRequest(input: $input) { id version state reason decidedBy { id } decidedAt } }`;
export const WITHDRAW = `mutation ($input: WithdrawSeatRequestInput!) { withdrawSeatRequest(input: $input) { id state } }`;
export const REQUESTS = `query ($state: SeatRequestState, $body: String, $first: Int, $after: String) { seatRequests(state: $state, body: $body, first: $first, after: $after) { edges { node { id state body { code } entity { code } askedBy { name } viewerCan { decide withdraw } } cursor } pageInfo { hasNextPage endCursor } totalCount } }`;

export const PREVIEW = `mutation ($input: PreviewInvitationsInput!) { previewInvitations(input: $input) { ignoredColumns rows { row email name entityCode bodyCode role locale problems willDo } } }`;
export const INVITE = `mutation ($input: InviteInput!) { invite(input: $input) { id email name state role locale focalPoint expiresAt entity { code } body { code } invitedBy { id } } }`;
export const REVOKE = `mutation ($input: RevokeInvitationInput!) { revokeInvitation(input: $input) { id state } }`;
export const OFFER = `query ($token: String!) { invitation(token: $token) { email name role locale secretariat expiresAt entity { code people { id } focalPoints { id } seats { id } } body { code seats { id } predecessors { id } termsOfReference { id } } } }`;
export const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) }`;
export const INVITATIONS = `query ($state: InvitationState, $entity: String) { invitations(state: $state, entity: $entity) { edges { node { id email state entity { code } } } totalCount } }`;

export const ADD_TERMS = `mutation ($input: AddTermsOfReferenceInput!) { addTermsOfReference(input: $input) { id number inForceFrom approvedBy text { en fr } } }`;
export const PUT_IN_FORCE = `mutation ($input: PutTermsOfReferenceInForceInput!) { putTermsOfReferenceInForce(input: $input) { id inForceFrom approvedBy } }`;

export const ADD_ENTITY = `mutation ($input: AddEntityInput!) { addEntity(input: $input) { id version code confirmed compactStatus period { from until } } }`;
export const UPDATE_ENTITY = `mutation ($input: UpdateEntityInput!) { updateEntity(input: $input) { version name { en } confirmed compactStatus period { from until } } }`;

export const AUDIT = `query ($act: String, $actor: ID, $subjectType: String, $text: String, $from: DateTime, $until: DateTime, $first: Int, $after: String) { audit(act: $act, actor: $actor, subjectType: $subjectType, text: $text, from: $from, until: $until, first: $first, after: $after) { edges { node { id at act actor { id } subjectType subjectId subjectLabel before after ip reason } cursor } pageInfo { hasNextPage endCursor } } }`;

/** The day some days from now, in UTC. */
export const day = (offset = 0): string =>
  new Date(Date.now() + offset * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** A page of any list, as far as tests walk through it. */
export interface Page<Node = Record<string, unknown>> {
  edges: { node: Node; cursor: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

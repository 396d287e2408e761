/** The entity whose people may serve as the Committee's secretariat: the Office of Counter-Terrorism. */
export const SECRETARIAT_ENTITY = 'UNOCT';

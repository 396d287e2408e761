import type { Action } from '@concert/contracts';
import { may, maySpeak, type Standing } from '../standing/standing.js';
import type { BodyEntity } from './body.entity.js';
import { existsOn } from './body-on-day.js';
import type { BodyActionsType } from './body.type.js';

/**
 * What someone of this standing may do in the body today; a dissolved body is read, not worked in. `mayAsk` says
 * whether the viewer's entity could ask for a seat here at all.
 */
export function bodyActions(
  standing: Standing | null,
  body: Pick<BodyEntity, 'kind' | 'dissolved' | 'observersMaySpeak'>,
  today: string,
  mayAsk: boolean,
): BodyActionsType {
  const alive = existsOn(body, today);
  const can = (action: Action): boolean => alive && standing !== null && may(action, standing);
  const speaks = alive && standing !== null && maySpeak(standing, body.observersMaySpeak);
  return {
    // The Committee’s composition is derived: nobody asks for a seat there.
    requestSeat: alive && mayAsk && body.kind !== 'COMMITTEE',
    decideSeatRequest: can('decideSeatRequest'),
    appoint: can('appoint'),
    administer: standing !== null && may('administerBody', standing),
    startThread: speaks,
    post: speaks,
    moderate: can('moderate'),
    uploadDocument: can('uploadDocument'),
    convene: can('runMeeting'),
    proposeAgendaItem: can('proposeAgendaItem'),
    proposeActivity: can('proposeActivity'),
    publishWorkPlan: can('publishWorkPlan'),
    proposeTermsOfReference: can('proposeTermsOfReference'),
  };
}

import { type BodyEntity, BodyService, may, StandingService } from '@concert/governance';
import { Clock, conflict, RateLimits, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { ProgrammeEntity } from '../programme/programme.entity.js';
import { ProgrammeService } from '../programme/programme.service.js';
import { obstacleTo } from '../work-plan/work-plan.policy.js';

/** Reading a workbook costs more than any other request. */
const ALLOWANCE = { max: 40, seconds: 600 };

/** Whose plan in which programme a file is for. */
export interface ImportPlace {
  body: BodyEntity;
  programme: ProgrammeEntity;
}

/** Decides who may send a file, before the file is taken from the network. */
@Injectable()
export class ImportAdmission {
  constructor(
    private readonly bodies: BodyService,
    private readonly programmes: ProgrammeService,
    private readonly standing: StandingService,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  async admit(viewer: Viewer, bodyCode: string, programmeCode: string): Promise<ImportPlace> {
    const body = await this.bodies.require(bodyCode);
    await this.standing.require(viewer, body.id, (standing) => may('editWorkPlan', standing));
    const programme = await this.programmes.require(programmeCode);
    const obstacle = obstacleTo({ programme, body }, this.clock.today());
    if (obstacle) throw conflict(obstacle);
    await this.limits.spend(`import:${viewer.personId}`, ALLOWANCE);
    return { body, programme };
  }
}

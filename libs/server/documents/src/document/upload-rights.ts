import type { Audience } from '@concert/contracts';
import { type BodyEntity, BodyService, standingIn, StandingService } from '@concert/governance';
import { Clock, conflict, invalid, Uploaders, type Viewer } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isAtWork, mayLabel, mayUpload } from './document.policy.js';

/** Who may put papers before a body, and under which label. */
@Injectable()
export class UploadRights implements OnModuleInit {
  constructor(
    private readonly bodies: BodyService,
    private readonly standing: StandingService,
    private readonly clock: Clock,
    private readonly uploaders: Uploaders,
  ) {}

  onModuleInit(): void {
    this.uploaders.allow((viewer) => this.mayUploadSomewhere(viewer));
  }

  /** Gives the body, and the entity the paper is put in for. */
  async require(
    viewer: Viewer,
    bodyCode: string,
    audience: Audience,
  ): Promise<{ body: BodyEntity; entityId: string }> {
    const { entityId } = await this.standing.requireAffiliated(viewer);
    const body = await this.bodies.require(bodyCode);
    const standing = await this.standing.require(viewer, body.id, mayUpload);
    if (!mayLabel(standing, audience)) throw invalid('audience', 'beyondYourOwn');
    await this.requireAtWork(body.id);
    return { body, entityId };
  }

  async requireAtWork(bodyId: string): Promise<void> {
    if (!isAtWork(await this.bodies.getById(bodyId), this.clock.today())) throw conflict('bodyDissolved');
  }
  private async mayUploadSomewhere(viewer: Viewer): Promise<boolean> {
    const mandate = await this.standing.mandate(viewer);
    const standings = mandate.voices.map((voice) => standingIn(mandate, voice.bodyId));
    return mandate.secretariat || standings.some(mayUpload);
  }
}

import { BodyService, StandingService } from '@concert/governance';
import { Clock, Uploaders, type Viewer } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { voicesIn } from '../thread/voices.js';

/** Lets those put files in who may post anywhere. */
@Injectable()
export class PostUploaders implements OnModuleInit {
  constructor(
    private readonly uploaders: Uploaders,
    private readonly standing: StandingService,
    private readonly bodies: BodyService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.uploaders.allow((viewer) => this.maySpeakSomewhere(viewer));
  }

  private async maySpeakSomewhere(viewer: Viewer): Promise<boolean> {
    const mandate = await this.standing.mandate(viewer);
    for (const bodyId of new Set(mandate.voices.map((voice) => voice.bodyId))) {
      const body = await this.bodies.getById(bodyId);
      if (voicesIn(mandate, body, 'BODY', this.clock.today()).length > 0) return true;
    }
    return false;
  }
}

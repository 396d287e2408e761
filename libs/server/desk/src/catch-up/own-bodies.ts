import { BodyService, StandingService } from '@concert/governance';
import { forbidden, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';

/** The bodies in which a person sits; the secretariat services, and so sits in, all of them. */
@Injectable()
export class OwnBodies {
  constructor(
    private readonly bodies: BodyService,
    private readonly standing: StandingService,
  ) {}

  /** Those that work today, in their order, or the one of that code; FORBIDDEN when it is none of theirs. */
  async ids(viewer: Viewer, code: string | null): Promise<string[]> {
    const { secretariat, voices } = await this.standing.requireAffiliated(viewer);
    const own = new Set(voices.map((voice) => voice.bodyId));
    const ids = (await this.bodies.existing()).map(({ id }) => id).filter((id) => secretariat || own.has(id));
    if (code === null) return ids;
    const asked = await this.bodies.require(code);
    if (!ids.includes(asked.id)) throw forbidden('standing');
    return [asked.id];
  }
}

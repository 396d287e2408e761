import { Acts, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { BodyEntity } from '../body/body.entity.js';
import { seatRequestDecided } from './seat-request.events.js';
import { happened } from './seat-request.service.js';
import { SeatRequestStore } from './seat-request.store.js';

/** Declines what waits for an answer that can no longer be yes. */
@Injectable()
export class ClosePendingRequests {
  constructor(
    private readonly requests: SeatRequestStore,
    private readonly acts: Acts,
  ) {}

  /** Inside the transaction that dissolves the body. */
  async ofBody(viewer: Viewer, body: BodyEntity, reason: string): Promise<void> {
    for (const request of await this.requests.pendingOfBody(body.id)) {
      const declined = await this.requests.save(
        Object.assign(request, {
          state: 'DECLINED' as const,
          decidedById: viewer.personId,
          decidedAt: this.acts.now(),
          reason,
        }),
      );
      await this.acts.record(viewer, {
        act: 'seatRequest.declined',
        subjectType: 'seatRequest',
        subjectId: request.id,
        subjectLabel: body.code,
        reason,
      });
      this.acts.tell(seatRequestDecided(happened(declined, viewer)));
    }
  }
}

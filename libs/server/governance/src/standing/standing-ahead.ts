import { ExpectedViewers } from '@concert/identity';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { StandingService } from './standing.service.js';

/** Asks what somebody may act as while their session is looked up: nearly every request needs both. */
@Injectable()
export class StandingAhead implements OnModuleInit {
  constructor(
    private readonly expected: ExpectedViewers,
    private readonly standing: StandingService,
  ) {}

  onModuleInit(): void {
    this.expected.prepare((viewer) => {
      // Whoever asks for it gets the error.
      this.standing.mandate(viewer).catch(() => undefined);
    });
  }
}

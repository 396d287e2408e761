import { Clock, Jobs } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { WorkPlanImportStore } from './work-plan-import.store.js';

/** Forgets previews nobody accepted in time. */
@Injectable()
export class ImportSweep implements OnModuleInit {
  constructor(
    private readonly imports: WorkPlanImportStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.every('programme-imports', '41 * * * *', () => this.imports.forgetExpired(this.clock.now()));
  }
}

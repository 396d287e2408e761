import { DESK_ENTITIES, DeskModule } from '@concert/desk';
import { DISCUSSIONS_ENTITIES, DiscussionsModule } from '@concert/discussions';
import { DOCUMENTS_ENTITIES, DocumentsModule } from '@concert/documents';
import { GOVERNANCE_ENTITIES, GovernanceModule } from '@concert/governance';
import { IDENTITY_ENTITIES, IdentityModule } from '@concert/identity';
import { AccessGuard, type Config, KERNEL_ENTITIES, KernelModule } from '@concert/kernel';
import { MEETINGS_ENTITIES, MeetingsModule } from '@concert/meetings';
import { PROGRAMME_ENTITIES, ProgrammeModule } from '@concert/programme';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { DemonstrationResolver } from './demonstration/demonstration.resolver.js';
import { OutboxController } from './demonstration/outbox.controller.js';
import { graphqlModule } from './graphql/graphql.module.js';
import { HealthController } from './http/health.controller.js';
import { HttpErrorsFilter } from './http/http-errors.filter.js';
import { Metrics } from './http/metrics.js';
import { MetricsController } from './http/metrics.controller.js';
import { validation } from './http/validation.js';
import { MIGRATIONS } from './migrations/index.js';
import { SocketServer } from './realtime/socket-server.js';

/** Every table of the product. */
export const ENTITIES = [
  ...KERNEL_ENTITIES,
  ...IDENTITY_ENTITIES,
  ...GOVERNANCE_ENTITIES,
  ...DISCUSSIONS_ENTITIES,
  ...DOCUMENTS_ENTITIES,
  ...MEETINGS_ENTITIES,
  ...PROGRAMME_ENTITIES,
  ...DESK_ENTITIES,
];

/** The one list of what is switched on. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        KernelModule.with(config, ENTITIES, MIGRATIONS),
        graphqlModule(),
        IdentityModule,
        GovernanceModule,
        DiscussionsModule,
        DocumentsModule,
        MeetingsModule,
        ProgrammeModule,
        DeskModule,
      ],
      controllers: [HealthController, MetricsController, OutboxController],
      providers: [
        SocketServer,
        Metrics,
        DemonstrationResolver,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: HttpErrorsFilter },
        { provide: APP_PIPE, useFactory: validation },
      ],
    };
  }
}

import { Entity, Index, PrimaryColumn } from 'typeorm';
import { Count, Instant } from '../database/columns.js';

/** How often something was tried in the present window, shared by all processes. */
@Entity('rate_limit')
@Index('rate_limit_resets', ['resetsAt'])
export class RateLimitEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'rate_limit_pkey' }) key: string;
  @Count() spent: number;
  @Instant() resetsAt: Date;
}

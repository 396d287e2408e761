import { Injectable } from '@nestjs/common';
import type { Viewer } from '../access/viewer.js';
import { forbidden } from '../errors/domain-error.js';

type MayUpload = (viewer: Viewer) => Promise<boolean>;

/** Who may put files in: those from whom some context would take one. Each context says so for itself. */
@Injectable()
export class Uploaders {
  private readonly rules: MayUpload[] = [];

  /** Called when a module starts. */
  allow(rule: MayUpload): void {
    this.rules.push(rule);
  }

  /** FORBIDDEN for those who could do nothing with a file. */
  async require(viewer: Viewer): Promise<void> {
    for (const rule of this.rules) if (await rule(viewer)) return;
    throw forbidden('standing');
  }
}

import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { PasswordCredentialEntity } from './credential.entity.js';

@Injectable()
export class CredentialStore {
  constructor(private readonly database: Database) {}

  find(personId: string): Promise<PasswordCredentialEntity | null> {
    return this.database.of(PasswordCredentialEntity).findOneBy({ personId });
  }

  async put(credential: PasswordCredentialEntity): Promise<void> {
    await this.database.of(PasswordCredentialEntity).upsert(credential, ['personId']);
  }
}

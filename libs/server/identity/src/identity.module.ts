import { Module } from '@nestjs/common';
import { PasswordCredentialEntity } from './credential/credential.entity.js';
import { CredentialStore } from './credential/credential.store.js';
import { PasswordResolver } from './credential/password.resolver.js';
import { PasswordResetLetters } from './credential/password-reset-letters.js';
import { PasswordResetService } from './credential/password-reset.service.js';
import { PasswordService } from './credential/password.service.js';
import { Passwords } from './credential/passwords.js';
import { OneTimeLinkEntity } from './one-time-link/one-time-link.entity.js';
import { OneTimeLinkStore } from './one-time-link/one-time-link.store.js';
import { OneTimeLinks } from './one-time-link/one-time-links.js';
import { Accounts } from './person/accounts.js';
import { PersonEntity } from './person/person.entity.js';
import { PersonLoaders } from './person/person.loaders.js';
import { PersonResolver } from './person/person.resolver.js';
import { PersonService } from './person/person.service.js';
import { PersonStore } from './person/person.store.js';
import { PortraitController } from './portrait/portrait.controller.js';
import { PortraitFields } from './portrait/portrait.fields.js';
import { PortraitService } from './portrait/portrait.service.js';
import { KnownDeviceEntity } from './session/known-device.entity.js';
import { KnownDevices } from './session/known-devices.js';
import { SessionEntity } from './session/session.entity.js';
import { SessionResolver } from './session/session.resolver.js';
import { ExpectedViewers } from './session/expected-viewers.js';
import { SessionService } from './session/session.service.js';
import { SessionStore } from './session/session.store.js';
import { SignInAllowance } from './sign-in/sign-in-allowance.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignInService } from './sign-in/sign-in.service.js';

export const IDENTITY_ENTITIES = [
  PersonEntity,
  PasswordCredentialEntity,
  SessionEntity,
  KnownDeviceEntity,
  OneTimeLinkEntity,
];

/** People and their accounts. */
@Module({
  controllers: [SignInController, PortraitController],
  providers: [
    PersonStore,
    PersonService,
    PersonLoaders,
    PersonResolver,
    PortraitService,
    PortraitFields,
    Accounts,
    CredentialStore,
    Passwords,
    PasswordService,
    PasswordResetService,
    PasswordResetLetters,
    PasswordResolver,
    SessionStore,
    KnownDevices,
    ExpectedViewers,
    SessionService,
    SessionResolver,
    OneTimeLinkStore,
    OneTimeLinks,
    SignInAllowance,
    SignInService,
  ],
  exports: [
    Accounts,
    ExpectedViewers,
    OneTimeLinks,
    PersonLoaders,
    PersonService,
    SessionService,
    SignInService,
  ],
})
export class IdentityModule {}

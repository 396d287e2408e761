import { Access, Config, CurrentViewer, type RequestContext, type Viewer } from '@concert/kernel';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { ChangePasswordInput, RequestPasswordResetInput, ResetPasswordInput } from './password.inputs.js';
import { browserOf, setDeviceCookie } from '../sign-in/auth-cookies.js';
import { PasswordResetService } from './password-reset.service.js';
import { PasswordService } from './password.service.js';

@Resolver()
export class PasswordResolver {
  constructor(
    private readonly passwords: PasswordService,
    private readonly resets: PasswordResetService,
    private readonly config: Config,
  ) {}

  @Access('public')
  @Mutation(() => Boolean, {
    description: 'Mails a link to a new password. Answers true for a known and an unknown address alike.',
  })
  requestPasswordReset(
    @Args('input') input: RequestPasswordResetInput,
    @Context() { req }: RequestContext,
  ): Promise<boolean> {
    return this.resets.request(input.email, req.ip);
  }

  @Access('public')
  @Mutation(() => Boolean, {
    description: 'Sets a new password with the link that was mailed; signs every browser of the person out.',
  })
  async resetPassword(
    @Args('input') input: ResetPasswordInput,
    @Context() { req, reply }: RequestContext,
  ): Promise<boolean> {
    const { deviceToken } = await this.resets.reset(input, browserOf(req));
    setDeviceCookie(reply, deviceToken, this.config);
    return true;
  }

  @Access('guests-too')
  @Mutation(() => Boolean, { description: 'Changes the viewer’s password; signs their other browsers out.' })
  changePassword(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ChangePasswordInput,
  ): Promise<boolean> {
    return this.passwords.changePassword(viewer, input);
  }
}

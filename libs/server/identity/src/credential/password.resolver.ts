import { Access, CurrentViewer, type RequestContext, type Viewer } from '@concert/kernel';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { ChangePasswordInput, RequestPasswordResetInput, ResetPasswordInput } from './password.inputs.js';
import { PasswordService } from './password.service.js';

@Resolver()
export class PasswordResolver {
  constructor(private readonly passwords: PasswordService) {}

  @Access('public')
  @Mutation(() => Boolean, { description: 'Mails a link to a new password. Answers true for a known and an unknown address alike.' })
  requestPasswordReset(@Args('input') input: RequestPasswordResetInput): Promise<boolean> {
    return this.passwords.requestReset(input.email);
  }

  @Access('public')
  @Mutation(() => Boolean, { description: 'Sets a new password with the link that was mailed; signs every browser of the person out.' })
  resetPassword(@Args('input') input: ResetPasswordInput, @Context() context: RequestContext): Promise<boolean> {
    return this.passwords.resetPassword(input, context.req.ip);
  }

  @Access('signed-in')
  @Mutation(() => Boolean, { description: 'Changes the viewer’s password; signs their other browsers out.' })
  changePassword(@CurrentViewer() viewer: Viewer, @Args('input') input: ChangePasswordInput): Promise<boolean> {
    return this.passwords.changePassword(viewer, input);
  }
}

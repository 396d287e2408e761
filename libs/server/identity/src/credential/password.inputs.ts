import { LIMITS } from '@concert/contracts';
import { Field, InputType } from '@nestjs/graphql';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

@InputType()
export class RequestPasswordResetInput {
  @Field() @IsString() @IsNotEmpty() @MaxLength(LIMITS.email) email: string;
}

@InputType()
export class ResetPasswordInput {
  @Field({ description: 'From the link in the mail.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  token: string;
  @Field() @IsString() @MaxLength(LIMITS.passwordMax) password: string;
}

@InputType()
export class ChangePasswordInput {
  @Field() @IsString() @MaxLength(LIMITS.passwordMax) currentPassword: string;
  @Field() @IsString() @MaxLength(LIMITS.passwordMax) newPassword: string;
}

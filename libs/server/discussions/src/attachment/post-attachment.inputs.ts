import { LIMITS } from '@concert/contracts';
import { Field, ID } from '@nestjs/graphql';
import { Transform, type TransformFnParams } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional, IsUUID } from 'class-validator';

/** The files of a post, by the ids they were given when they were uploaded. */
export const AttachmentIds =
  (description: string): PropertyDecorator =>
  (target, key) => {
    Field(() => [ID], { nullable: true, description })(target, key);
    IsOptional()(target, key);
    Transform(({ value }: TransformFnParams): unknown =>
      Array.isArray(value)
        ? value.map((id: unknown) => (typeof id === 'string' ? id.toLowerCase() : id))
        : (value as unknown),
    )(target, key);
    IsArray()(target, key);
    ArrayMaxSize(LIMITS.attachments)(target, key);
    ArrayUnique()(target, key);
    IsUUID(undefined, { each: true })(target, key);
  };

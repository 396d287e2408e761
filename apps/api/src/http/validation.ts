import { DomainError } from '@concert/kernel';
import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';

interface FieldProblem {
  field: string;
  reason: string;
}

function problems(errors: ValidationError[], path = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const field = path ? `${path}.${error.property}` : error.property;
    const own = Object.keys(error.constraints ?? {}).map((reason) => ({ field, reason }));
    return [...own, ...problems(error.children ?? [], field)];
  });
}

/** Checks every input; the refusal names each faulty field and the rule it breaks. */
export const validation = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => {
      const fields = problems(errors);
      return new DomainError('INVALID_INPUT', 'Some of the input cannot be accepted.', {
        fields,
        ...fields[0],
      });
    },
  });

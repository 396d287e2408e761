import { registerEnumType } from '@nestjs/graphql';

/** Makes a GraphQL enum of a list of constants; its members are the constants themselves. */
export function enumOf<Value extends string>(
  name: string,
  values: readonly Value[],
  description: string,
): { readonly [V in Value]: V } {
  const members = Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };
  registerEnumType(members, { name, description });
  return members;
}

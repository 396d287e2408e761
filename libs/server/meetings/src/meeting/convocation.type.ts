import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('Convocation', {
  description:
    'Exactly who would be told of a meeting at this moment: everyone who speaks for a seat that may see it, and the secretariat, but for the viewer.',
})
export class ConvocationType {
  @Field({ description: 'Pass it to `convene`, so that nobody is told who was not shown here.' })
  digest: string;
}

@ObjectType('ConvokedEntity', { description: 'The persons of one entity who are told.' })
export class ConvokedEntityType {}
